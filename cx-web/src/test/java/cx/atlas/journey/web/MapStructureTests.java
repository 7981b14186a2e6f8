package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Stages, steps and lanes. */
class MapStructureTests extends MapTests {

    @Test
    void a_new_stage_is_one_fragment() {
        assertThat(post("/stages", Map.of("phase", "DURING", "after", stage(0).id())))
                .hasStatusOk()
                .bodyText()
                .startsWith("<div class=\"patch\"")
                .contains("data-put=\"after\" data-at=\"stage-" + stage(0).id())
                .contains("data-opens=\"stage-")
                .contains("<section class=\"map-stage\"")
                .contains("New stage")
                .doesNotContain("<html");
        assertThat(map().stages()).extracting(StageView::name).containsExactly("Discover", "New stage", "Join", "Stay");
    }

    @Test
    void a_plain_request_is_led_back_to_the_map() {
        var answer = mvc.post().uri(address("/stages")).with(as(marketer)).exchange();
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/journeys/" + journey.value());
        assertThat(map().stages()).hasSize(4);
    }

    @Test
    void a_step_is_renamed_and_only_its_head_comes_back() {
        var step = step(0);
        assertThat(rename("/steps/" + step.id(), step.version(), "Notices a trailer"))
                .hasStatusOk()
                .bodyText()
                .contains("<div class=\"step-head\"")
                .contains("Notices a trailer")
                .doesNotContain("Everyone talks about it");
    }

    @Test
    void an_empty_or_too_long_name_stays_in_the_field_with_the_reason() {
        var stage = stage(0);
        assertThat(rename("/stages/" + stage.id(), stage.version(), " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name.")
                .contains("<form");
        assertThat(rename("/stages/" + stage.id(), stage.version(), "x".repeat(121)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 120")
                .contains("x".repeat(121));
        assertThat(stage(0).name()).isEqualTo("Discover");
    }

    @Test
    void a_stale_name_comes_back_with_both_texts() {
        var stage = stage(0);
        rename("/stages/" + stage.id(), stage.version(), "Notice");
        assertThat(rename("/stages/" + stage.id(), stage.version(), "See"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<q>Notice</q>")
                .contains("value=\"See\"")
                .contains("name=\"version\" value=\"" + stage(0).version() + "\"");
    }

    @Test
    void a_step_moves_to_another_stage() {
        var step = step(0);
        assertThat(post("/steps/" + step.id() + "/position", Map.of("stage", stage(2).id())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-put=\"move-first\" data-at=\"steps-" + stage(2).id() + "\" data-id=\"step-" + step.id());
        assertThat(stage(2).steps()).extracting(StepView::name).containsExactly("Sees a trailer");
    }

    @Test
    void moving_into_a_stage_that_is_gone_says_so() {
        var gone = stage(2).id();
        assertThat(request(HttpMethod.DELETE, "/stages/" + gone, Map.of(), marketer))
                .hasStatusOk();
        assertThat(post("/steps/" + step(0).id() + "/position", Map.of("stage", gone)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("no longer on the map");
    }

    @Test
    void a_lane_is_added_once() {
        assertThat(post(
                        "/lanes",
                        Map.of("kind", "METRICS", "after", lane(LaneKind.FEELS).id())))
                .hasStatusOk()
                .bodyText()
                .contains("data-put=\"after\" data-at=\"lane-head-"
                        + lane(LaneKind.FEELS).id())
                .doesNotContain("id=\"map\"")
                .contains("Metrics");
        assertThat(map().lanes()).extracting(LaneView::kind).element(3).isEqualTo(LaneKind.METRICS);
        assertThat(post("/lanes", Map.of("kind", "METRICS")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("already has this lane");
        assertThat(post("/lanes", Map.of("kind", "TEXT"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
