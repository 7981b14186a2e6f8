package cx.atlas.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import org.junit.jupiter.api.Test;

class StrategyItemTests {

    private static final Name NAME = new Name("Effortless");

    @Test
    void an_item_stays_in_its_element_for_good() {
        var promise =
                StrategyItem.stated(StrategyItemId.next(), Statement.promise(NAME, Prose.NONE, new Prose("At ease")));
        assertThatThrownBy(() -> promise.restate(Statement.priority(NAME, Prose.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(promise.element()).isEqualTo(Element.BRAND);
    }

    @Test
    void a_statement_knows_only_what_its_element_knows() {
        assertThatThrownBy(() -> new Statement(Element.ORGANIZATION, NAME, Prose.NONE, Prose.NONE, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement(Element.BRAND, NAME, Prose.NONE, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement(Element.CUSTOMER, NAME, Prose.NONE, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement(Element.BRAND, NAME, Prose.NONE, Prose.NONE, null, PersonaId.next()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_archived_item_comes_back() {
        var item = StrategyItem.stated(StrategyItemId.next(), Statement.priority(NAME, Prose.NONE));
        item.archive();
        assertThat(item.archived()).isTrue();
        item.restore();
        assertThat(item.archived()).isFalse();
    }
}
