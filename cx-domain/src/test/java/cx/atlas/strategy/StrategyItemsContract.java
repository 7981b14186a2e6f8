package cx.atlas.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link StrategyItems} keeps; the calls of {@link #inTransaction} are one transaction each. */
public abstract class StrategyItemsContract {

    private static final Prose WHY = new Prose("Because it pays");

    protected abstract StrategyItems items();

    /** A stored persona. */
    protected abstract PersonaId persona(String name);

    protected abstract void inTransaction(Runnable act);

    @Test
    void each_element_comes_back_as_it_was_stated() {
        comesBack(Statement.priority(new Name("Grow"), WHY));
        comesBack(Statement.promise(new Name("Effortless"), WHY, new Prose("At ease")));
        comesBack(Statement.promise(new Name("Quick"), Prose.NONE, Prose.NONE));
        comesBack(Statement.need(new Name("Feel heard"), WHY, NeedKind.EMOTIONAL, persona("Busy parent")));
        comesBack(Statement.need(new Name("Pay once"), WHY, NeedKind.FUNCTIONAL, null));
    }

    @Test
    void what_is_stated_later_replaces_what_was_stated() {
        var id = saved(Statement.need(new Name("Pay"), WHY, NeedKind.FUNCTIONAL, persona("Busy parent")));
        var later = Statement.need(new Name("Trust"), Prose.NONE, NeedKind.EMOTIONAL, null);
        inTransaction(() -> items().byId(id).restate(later));
        inTransaction(() -> assertThat(items().byId(id).statement()).isEqualTo(later));
    }

    @Test
    void a_name_is_taken_within_its_element_alone_whatever_the_case() {
        var id = saved(Statement.priority(new Name("Trust"), WHY));
        inTransaction(() -> {
            assertThatThrownBy(() ->
                            items().requireNewName(Element.ORGANIZATION, new Name("TRUST"), StrategyItemId.next()))
                    .isInstanceOf(RuleBroken.class);
            items().requireNewName(Element.ORGANIZATION, new Name("Trust"), id);
            items().requireNewName(Element.BRAND, new Name("Trust"), StrategyItemId.next());
        });
    }

    @Test
    void an_unknown_item_is_not_found() {
        inTransaction(() ->
                assertThatThrownBy(() -> items().byId(StrategyItemId.next())).isInstanceOf(NotFound.class));
    }

    private void comesBack(Statement said) {
        var id = saved(said);
        inTransaction(() -> {
            assertThat(items().byId(id).statement()).isEqualTo(said);
            assertThat(items().byId(id).archived()).isFalse();
        });
    }

    private StrategyItemId saved(Statement said) {
        var item = StrategyItem.stated(StrategyItemId.next(), said);
        inTransaction(() -> items().save(item));
        return item.id();
    }
}
