package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Workspaces;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What else looks different on a map when something beside it has changed. */
class MapNeighboursTests extends MapTests {

    @Autowired
    ApplicationContext context;

    private TouchpointId hurtingTouchpoint() {
        var registry = new Registry(context, Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN));
        var touchpoint = registry.touchpoint("Card form", registry.channel("Web"), null);
        registry.friction(touchpoint, "The charge is unclear", "OPEN");
        return touchpoint;
    }

    private MvcTestResult place(int step) {
        return post(
                cell(step, LaneKind.TOUCHPOINTS) + "/touchpoints",
                Map.of("touchpoint", hurtingTouchpoint().value()));
    }

    private MvcTestResult changes(long since) {
        return request(HttpMethod.GET, "/changes?since=" + since, Map.of(), marketer);
    }

    @Test
    void the_heads_of_both_stages_count_the_friction_of_a_step_that_moves() {
        place(0);
        assertThat(post("/steps/" + step(0).id() + "/position", Map.of("stage", stage(2).id())))
                .bodyText()
                .contains(" id=\"stage-head-" + stage(0).id(), " id=\"stage-head-" + stage(2).id())
                .doesNotContain(" id=\"stage-head-" + stage(1).id());
        assertThat(request(HttpMethod.DELETE, "/steps/" + step(2).id(), Map.of(), marketer))
                .bodyText()
                .contains(" id=\"stage-head-" + stage(2).id());
        assertThat(post("/undo", Map.of())).bodyText().contains(" id=\"stage-head-" + stage(2).id());
    }

    @Test
    void a_touchpoint_bends_the_lived_line_of_its_neighbours() {
        assertThat(place(0))
                .bodyText()
                .contains(" id=\"curve-" + step(0).id(), " id=\"curve-" + step(1).id(), " id=\"curve-" + step(2).id());
    }

    @Test
    void a_lane_that_was_moved_and_renamed_has_its_new_name_in_each_cell() {
        var seen = acts(marketer);
        var lane = lane(LaneKind.THINKS);
        post(
                "/lanes/" + lane.id() + "/position",
                Map.of("after", lane(LaneKind.FEELS).id()));
        rename("/lanes/" + lane.id(), lane(LaneKind.THINKS).version(), "Wonders");
        assertThat(changes(seen))
                .bodyText()
                .contains("data-put=\"move-after\"")
                .contains(" id=\"cell-%s-%s\"".formatted(step(0).id(), lane.id()))
                .contains("data-name=\"Wonders\"");
    }

    @Test
    void a_wide_card_says_how_far_it_reaches_when_steps_go_and_come_back() {
        var card = thought(1);
        post("/cards/" + card.id() + "/span", Map.of("steps", 2));
        var cell = " id=\"cell-%s-%s\"".formatted(step(1).id(), card.lane());
        assertThat(request(HttpMethod.DELETE, "/steps/" + step(2).id(), Map.of(), marketer))
                .bodyText()
                .contains(cell)
                .doesNotContain("data-span");
        assertThat(post("/undo", Map.of())).bodyText().contains(cell).contains("data-span=\"2\"");
    }

    @Test
    void what_a_stage_is_called_and_its_phase_stand_in_its_head_alone_which_is_what_changes() {
        var stage = stage(0);
        assertThat(get(""))
                .bodyText()
                .containsPattern("<section class=\"map-stage\" role=\"rowgroup\"[^>]* id=\"stage-" + stage.id())
                .doesNotContainPattern("<section class=\"map-stage\"[^>]*(aria-label|data-phase)");
        assertThat(post("/stages/" + stage.id() + "/phase", Map.of("phase", "AFTER")))
                .bodyText()
                .contains(" id=\"stage-head-" + stage.id())
                .contains("data-phase=\"AFTER\"");
    }

    @Test
    void a_lane_that_was_hidden_and_renamed_meanwhile_gives_both_names() {
        var lane = lane(LaneKind.THINKS);
        rename("/lanes/" + lane.id(), lane.version(), "Wonders");
        post("/lanes/" + lane.id() + "/hidden", Map.of("hidden", true));
        assertThat(rename("/lanes/" + lane.id(), lane.version(), "Doubts"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<q>Wonders</q>")
                .contains("value=\"Doubts\"");
    }

    @Test
    void personas_are_chosen_for_a_lane_of_feelings_alone() {
        for (var lane : new LaneKind[] {LaneKind.THINKS, LaneKind.FEELS}) {
            assertThat(post("/lanes/" + lane(lane).id() + "/personas", Map.of()))
                    .hasStatus(lane == LaneKind.FEELS ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void the_panel_of_a_step_and_of_its_cards_tells_their_friction_whether_the_map_has_a_lane_for_it_or_not() {
        var touchpoint = hurtingTouchpoint().value();
        post(cell(0, LaneKind.TOUCHPOINTS) + "/touchpoints", Map.of("touchpoint", touchpoint));
        assertThat(get("/steps/" + step(0).id())).bodyText().contains("The charge is unclear");
        var placed = step(0).cell(lane(LaneKind.TOUCHPOINTS).id()).cards().get(0);
        assertThat(get("/cards/" + placed.id()))
                .bodyText()
                .contains("The charge is unclear")
                .contains("/friction/new?touchpoint=" + touchpoint);
        assertThat(get("/cards/" + thought(0).id()))
                .bodyText()
                .contains("The charge is unclear")
                .contains("/friction/new?journey=" + journey.value() + "&amp;step=" + step(0).id());
        assertThat(get("/cards/" + thought(1).id())).bodyText().doesNotContain("The charge is unclear");
    }
}
