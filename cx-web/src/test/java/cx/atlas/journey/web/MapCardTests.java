package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.CardView;
import cx.atlas.shared.Ids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Cards and feelings. */
class MapCardTests extends MapTests {

    @Test
    void a_stale_card_comes_back_with_both_texts_and_can_then_be_saved() {
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "They all watch it");
        assertThat(rename("/cards/" + card.id(), card.version(), "Mine"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .startsWith("<form")
                .contains("They all watch it")
                .contains(">Mine</textarea>");
        assertThat(rename("/cards/" + card.id(), thought(0).version(), "Mine")).hasStatusOk();
        assertThat(thought(0).body()).isEqualTo("Mine");
    }

    @Test
    void a_card_that_is_too_long_stays_in_the_field() {
        var text = "a".repeat(4_001);
        assertThat(post(cell(0, LaneKind.THINKS) + "/cards", Map.of("version", 0, "text", text)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(text)
                .contains("at most 4,000");
    }

    @Test
    void a_new_card_that_is_asked_for_again_is_one_card_and_its_latest_words_are_kept() {
        var address = cell(0, LaneKind.BACKSTAGE) + "/cards?card=" + Ids.next();
        assertThat(post(address, Map.of("version", 0, "text", "Once"))).hasStatusOk();
        assertThat(post(address, Map.of("version", 0, "text", "Once"))).hasStatusOk();
        assertThat(backstage()).extracting(CardView::body).containsExactly("Once");
        assertThat(post(address, Map.of("version", 0, "text", "Only once"))).hasStatusOk();
        assertThat(backstage()).extracting(CardView::body).containsExactly("Only once");
        assertThat(post(address, Map.of("version", 0, "text", "Another")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Only once")
                .contains(">Another</textarea>");
        assertThat(post(cell(1, LaneKind.BACKSTAGE) + "/cards?card=" + Ids.next(), Map.of("version", 0, "text", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cards?card=");
    }

    private List<CardView> backstage() {
        return step(0).cell(lane(LaneKind.BACKSTAGE).id()).cards();
    }

    @Test
    void scripts_in_a_text_are_shown_as_text() {
        assertThat(post(
                        cell(0, LaneKind.THINKS) + "/cards",
                        Map.of("version", 0, "text", "<script>alert(1)</script> 👋 שלום")))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 👋 שלום")
                .doesNotContain("<script>");
    }

    @Test
    void an_emotion_answers_with_the_pieces_of_the_curve_that_changed_and_no_more() {
        var answer = post("/steps/" + step(2).id() + "/emotion", Map.of("value", "2"));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"feeling-" + step(2).id())
                .contains("id=\"curve-" + step(1).id())
                .doesNotContain("note-words");
        assertThat(step(2).feeling().drawn()).isEqualTo(2);
        post("/steps/" + step(2).id() + "/emotion", Map.of());
        assertThat(step(2).feeling().drawn()).isNull();
    }

    @Test
    void an_emotion_off_the_scale_is_refused_in_words() {
        assertThat(post("/steps/" + step(0).id() + "/emotion", Map.of("value", "3")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("data-problem")
                .contains("between -2 and +2");
    }

    @Test
    void a_card_moves_to_another_step_and_both_cells_come_back() {
        var card = thought(0);
        assertThat(post("/cards/" + card.id() + "/position", Map.of("step", step(2).id(), "lane", card.lane())))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"cell-" + step(0).id() + "-" + card.lane())
                .contains("id=\"cell-" + step(2).id() + "-" + card.lane());
        assertThat(step(2).cell(card.lane()).cards())
                .extracting(CardView::body)
                .containsExactly("Am I charged today?", "Everyone talks about it");
    }

    @Test
    void an_observation_without_a_source_is_refused_in_the_panel() {
        var card = thought(0);
        var address = "/cards/" + card.id() + "/evidence";
        assertThat(post(address, Map.of("version", card.version(), "evidence", "OBSERVED")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .startsWith("<aside")
                .contains("Please name the source");
        assertThat(post(address, Map.of("version", card.version(), "evidence", "OBSERVED", "source", "Interviews")))
                .hasStatusOk()
                .bodyText()
                .contains("claim-is-observed")
                .contains("title=\"Interviews\"");
    }

    @Test
    void a_card_has_an_address_of_its_own() {
        var address = address("/cards/" + thought(0).id());
        assertThat(mvc.get().uri(address).with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("<html")
                .contains("id=\"card-" + thought(0).id())
                .contains("Discover · Sees a trailer");
        assertThat(get("/cards/" + thought(0).id())).bodyText().startsWith("<aside");
    }
}
