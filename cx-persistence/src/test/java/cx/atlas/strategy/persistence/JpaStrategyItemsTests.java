package cx.atlas.strategy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.persona.Persona;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Personas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItem;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.strategy.StrategyItemsContract;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class JpaStrategyItemsTests extends StrategyItemsContract {

    @Autowired
    StrategyItems items;

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void columns_that_an_element_does_not_know_stay_null() {
        var need = Statement.need(new Name("Feel heard"), new Prose("Why"), NeedKind.EMOTIONAL, null);
        inTransaction(() -> items.save(StrategyItem.stated(StrategyItemId.next(), need)));
        inTransaction(() -> assertThat(jdbc.sql("""
                                select element, name, description, intended_feeling, need_kind, persona_id, archived, version
                                  from strategy_item
                                """).query().singleRow())
                .containsAllEntriesOf(Map.of(
                        "element", "CUSTOMER",
                        "name", "Feel heard",
                        "description", "Why",
                        "need_kind", "EMOTIONAL",
                        "archived", false,
                        "version", 0L))
                .containsEntry("intended_feeling", null)
                .containsEntry("persona_id", null));
    }

    @Override
    protected StrategyItems items() {
        return items;
    }

    @Override
    protected PersonaId persona(String name) {
        var persona = new Persona(PersonaId.next(), PersonaDescription.of(new Name(name)));
        inTransaction(() -> personas.save(persona));
        return persona.id();
    }

    @Override
    protected void inTransaction(Runnable act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(begun -> act.run()));
    }
}
