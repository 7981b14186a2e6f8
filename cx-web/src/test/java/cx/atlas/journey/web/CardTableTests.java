package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.CardView;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The cards of a map as rows that are changed together. */
class CardTableTests extends MapTests {

    @Test
    void rows_are_picked_by_who_may_edit_and_points_of_the_curve_are_not() throws Exception {
        assertThat(get("/table")).hasStatusOk().bodyText().contains("data-rows-target=\"all\"");
        assertThat(Pattern.compile("data-rows-target=\"box\"")
                        .matcher(body(get("/table")))
                        .results())
                .hasSize(3);
        publish();
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(request(HttpMethod.GET, "/table", Map.of(), viewer))
                .hasStatusOk()
                .bodyText()
                .contains("Am I charged today?")
                .doesNotContain("data-rows-target=\"box\"")
                .doesNotContain("selected-bar");
        assertThat(request(
                        HttpMethod.POST,
                        "/cards/selection/colour",
                        Map.of("ids", thought(0).id(), "colour", "RED"),
                        viewer))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_locked_journey_has_no_boxes() {
        post("/lock", Map.of("reason", "Board meeting"));
        assertThat(get("/table")).hasStatusOk().bodyText().doesNotContain("data-rows-target=\"box\"");
    }

    @Test
    void an_act_on_rows_is_told_in_words_and_brings_no_piece_of_the_map() {
        assertThat(select("colour", Map.of("colour", "BLUE"), thought(0), thought(1)))
                .hasStatusOk()
                .bodyText()
                .contains("data-said=\"Changed 2 cards\"")
                .contains("id=\"undo-button\"")
                .doesNotContain("paint-blue")
                .doesNotContain("role=\"gridcell\"");
        assertThat(get("/table?sort=tag")).bodyText().contains("paint-blue").contains(">Blue</span>");
        assertThat(rows("POST", "/undo", Map.of()))
                .bodyText()
                .contains("data-done=\"Taken back.\"")
                .doesNotContain("data-said");
        assertThat(rows("POST", "/redo", Map.of())).bodyText().contains("data-done=\"Done again.\"");
        assertThat(thought(1).colour()).isNotNull();
    }

    @Test
    void those_that_are_gone_are_told_and_a_refusal_says_why() {
        var gone = thought(1);
        select("remove", Map.of(), gone);
        assertThat(select("tag", Map.of("tag", "check"), thought(0), gone))
                .bodyText()
                .contains("data-told=\"1 of the selected cards are no longer on the map.\"")
                .contains("data-said=\"Changed 2 cards\"".replace("2", "1"));
        assertThat(select("tag", Map.of("tag", "check"), gone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(select("evidence", Map.of("evidence", "OBSERVED"), thought(0)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name the source");
    }

    @Test
    void tags_are_shown_found_and_sorted_by() throws Exception {
        select("tag", Map.of("tag", "Zebra"), thought(0));
        select("tag", Map.of("tag", "apple"), thought(2));
        assertThat(body(get("/table?sort=tag&lane=thinks")))
                .containsSubsequence("Am I charged today?", "Everyone talks about it", "She recommends it");
        assertThat(get("/table?q=zebra"))
                .bodyText()
                .contains("Everyone talks about it")
                .doesNotContain("She recommends it");
    }

    @Test
    void the_table_on_paper_is_the_one_on_the_screen() throws Exception {
        assertThat(body(get("/table?lane=thinks&q=Am I&sort=-text")))
                .contains("/print?lane=thinks&amp;q=Am%20I&amp;sort=-text&amp;of=table\"");
        assertThat(body(get("/print?of=table&q=charged&sort=-text")))
                .contains("?of=table&amp;paper=a3&amp;q=charged&amp;sort=-text\"")
                .contains("/table?q=charged&amp;sort=-text\"")
                .contains("Part of the journey");
        assertThat(body(get("/print?of=table"))).doesNotContain("Part of the journey");
    }

    @Test
    void a_row_is_rewritten_in_place() {
        var card = thought(0);
        assertThat(get("/table"))
                .bodyText()
                .contains("data-edit-url=\"" + address("/cards/" + card.id()) + "\"")
                .contains("data-words=\"Everyone talks about it\"");
        assertThat(rows("POST", "/cards/" + card.id(), Map.of("version", card.version(), "text", "Nobody knows it")))
                .hasStatusOk()
                .bodyText()
                .contains("Changed “Nobody knows it”")
                // Who has typed it sees it.
                .doesNotContain("data-said");
        assertThat(rows("POST", "/cards/" + card.id(), Map.of("version", card.version(), "text", "Mine")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nobody knows it")
                .contains("Mine");
    }

    @Test
    void the_places_to_move_to_stand_in_the_page_without_lanes_that_take_no_cards() throws Exception {
        var page = body(get("/table"));
        assertThat(page)
                .contains("<optgroup label=\"Discover\">")
                .contains("<option value=\"" + lane(LaneKind.THINKS).id() + "\">Thinks</option>")
                .doesNotContain("<option value=\"" + lane(LaneKind.FEELS).id() + "\">");
    }

    private void publish() {
        CurrentActor.run(marketer, () -> publish.publish(journey));
    }

    private MvcTestResult select(String act, Map<String, String> values, CardView... cards) {
        var parameters = new HashMap<String, Object>(values);
        parameters.put(
                "ids", Arrays.stream(cards).map(card -> card.id().toString()).collect(Collectors.joining(",")));
        return rows("POST", "/cards/selection/" + act, parameters);
    }

    /** As the page of the table sends it. */
    private MvcTestResult rows(String verb, String path, Map<String, ?> parameters) {
        var request = mvc.method(HttpMethod.valueOf(verb))
                .uri(address(path))
                .header("HX-Request", "true")
                .header(MapAnswers.ROWS, "true")
                .header(MapAnswers.SINCE, acts(marketer));
        parameters.forEach((name, value) -> request.param(name, value.toString()));
        return request.with(as(marketer)).exchange();
    }

    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }
}
