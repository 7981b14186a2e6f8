package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.StageView;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Undo, redo, and what others see. */
class MapUndoTests extends MapTests {

    @Test
    void a_removed_stage_comes_back_with_all_that_stood_in_it() {
        var before = map();
        assertThat(request(HttpMethod.DELETE, "/stages/" + stage(0).id(), Map.of(), marketer))
                .hasStatusOk()
                .bodyText()
                .contains("data-said=\"Removed stage “Discover”\"")
                .contains("data-put=\"drop\" data-id=\"stage-"
                        + before.stages().get(0).id());
        assertThat(map().stages()).extracting(StageView::name).containsExactly("Join", "Stay");
        assertThat(post("/undo", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("<section class=\"map-stage\"")
                .contains("Everyone talks about it");
        assertThat(map().stages())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*version")
                .isEqualTo(before.stages());
        post("/redo", Map.of());
        assertThat(map().stages()).extracting(StageView::name).containsExactly("Join", "Stay");
    }

    @Test
    void what_is_called_like_a_message_keeps_its_own_words() {
        post("/lanes", Map.of("kind", "TEXT", "name", "menu"));
        assertThat(get("/history")).bodyText().contains("Added lane “menu”");
        assertThat(post("/undo", Map.of()))
                .bodyText()
                .contains("title=\"Added lane “menu”\"")
                .doesNotContain("Lane {0}");
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "THINKS");
        assertThat(get("/history")).bodyText().contains("“THINKS”").doesNotContain("Changed “Thinks”");
    }

    @Test
    void taking_back_what_somebody_else_has_changed_since_says_so_and_goes_on_with_the_act_before() {
        var first = thought(0);
        rename("/cards/" + first.id(), first.version(), "First words");
        rename("/cards/" + first.id(), thought(0).version(), "My words");
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        assertThat(request(
                        HttpMethod.POST,
                        "/cards/" + first.id(),
                        Map.of("version", thought(0).version(), "text", "Their words"),
                        other))
                .hasStatusOk();
        assertThat(post("/undo", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("data-told=\"“My words” was not taken back: " + other.name())
                .contains("title=\"Changed “First words”\"");
        assertThat(thought(0).body()).isEqualTo("Their words");
        assertThat(post("/undo", Map.of())).bodyText().contains("“First words” was not taken back");
        assertThat(post("/undo", Map.of())).hasStatusOk().bodyText().doesNotContain("data-told");
        assertThat(thought(0).body()).isEqualTo("Their words");
        assertThat(mvc.post().uri(address("/undo")).with(as(marketer)))
                .hasRedirectedUrl("/journeys/" + journey.value());
    }

    @Test
    void nobody_takes_back_the_acts_of_others() {
        post("/stages", Map.of("phase", "AFTER"));
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        assertThat(request(HttpMethod.POST, "/undo", Map.of(), other)).hasStatusOk();
        assertThat(map().stages()).hasSize(4);
    }

    @Test
    void others_get_what_has_changed_since_they_looked() {
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.CXO);
        long seen = map().journey().acts();
        var card = thought(1);
        rename("/cards/" + card.id(), card.version(), "He recommends it");
        assertThat(request(HttpMethod.GET, "/changes?since=" + seen, Map.of(), other))
                .hasStatusOk()
                .bodyText()
                .contains("data-number=\"" + (seen + 1) + "\"")
                .contains("He recommends it")
                .doesNotContain("Everyone talks about it")
                .doesNotContain("id=\"undo\"");
        assertThat(request(HttpMethod.GET, "/changes?since=-1", Map.of(), other))
                .bodyText()
                .contains("id=\"map\"");
    }

    @Test
    void a_hidden_lane_goes_and_comes_back_in_its_place() {
        var lane = lane(LaneKind.THINKS);
        assertThat(post("/lanes/" + lane.id() + "/hidden", Map.of("hidden", true)))
                .bodyText()
                .contains("data-put=\"drop\" data-id=\"lane-head-" + lane.id())
                .contains("data-put=\"drop\" data-id=\"cell-" + step(0).id() + "-" + lane.id());
        assertThat(map().lanes()).hasSize(3);
        assertThat(post("/undo", Map.of()))
                .bodyText()
                .contains("data-put=\"after\" data-at=\"lane-head-"
                        + lane(LaneKind.TOUCHPOINTS).id())
                .contains("Everyone talks about it");
        assertThat(map().lanes()).hasSize(4);
    }
}
