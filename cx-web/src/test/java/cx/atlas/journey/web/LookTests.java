package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.NeedTag;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.strategy.NeedKind;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookTests {

    @Test
    void what_an_address_says_is_never_taken_for_a_variable() {
        var look = look("lane", "{x}", "a&b");
        assertThat(look.query()).isEqualTo("?lane=a%26b&lane=%7Bx%7D");
        assertThat(look("channel", "{y} {channel}%").query()).isEqualTo("?channel=%7By%7D%20%7Bchannel%7D%25");
    }

    @Test
    void a_persona_is_part_of_the_address_and_so_is_nothing_that_is_not_asked_for() {
        assertThat(look("persona", "7").query()).isEqualTo("?persona=7");
        assertThat(look("persona", "7").any()).isTrue();
        assertThat(look("persona", "").any()).isFalse();
    }

    @Test
    void needs_of_other_personas_step_back_and_those_of_everybody_stay() {
        var anna = UUID.randomUUID();
        var look = look("persona", anna.toString());
        assertThat(look.matches(need(anna))).isTrue();
        assertThat(look.matches(need(null))).isTrue();
        assertThat(look.matches(need(UUID.randomUUID()))).isFalse();
        assertThat(look("persona", "").matches(need(UUID.randomUUID()))).isTrue();
    }

    private static Look look(String name, String... values) {
        return Look.of(Map.of(name, values));
    }

    private static CardView need(UUID persona) {
        var id = UUID.randomUUID();
        var need = new NeedTag(id, "Feel safe", NeedKind.EMOTIONAL, false, persona, persona == null ? null : "Anna");
        return new CardView(
                id, 0, id, id, "", null, null, EvidenceStatus.ASSUMED, "", null, "", 1, null, null, null, need, null);
    }
}
