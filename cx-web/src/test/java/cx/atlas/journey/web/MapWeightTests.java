package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.LargeMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a map of 1,000 cards weighs, as a page and as the answers to gestures. Times are measured by hand: bench. */
class MapWeightTests extends MapTests {

    private static final int PAGE = 250_000;
    private static final int PATCH = 20_000;

    /** Those that draw only a card, a point or a head anew: they are as light even before they are compressed. */
    private static final Set<String> SMALL = Set.of(
            "write",
            "rewrite",
            "know",
            "move a card",
            "remove a card",
            "bring it back",
            "feel",
            "expect",
            "moment",
            "resize",
            "rename a step",
            "move a step",
            "remove a step",
            "rename a stage",
            "hide a lane");

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void a_large_map() {
        marketer = Workspaces.actor(jdbc, Role.ADMIN);
        journey = LargeMap.start(context, marketer);
    }

    @Test
    void the_page_stays_light_and_takes_as_many_statements_as_a_small_one() {
        var map = map();
        assertThat(map.steps()).hasSize(LargeMap.STEPS);
        assertThat(map.lanes()).hasSize(LargeMap.LANES);
        assertThat(map.steps().stream()
                        .flatMap(step -> step.cells().stream())
                        .mapToInt(cell -> cell.cards().size())
                        .sum())
                .isEqualTo(LargeMap.CARDS);

        assertThat(compressed(get(""))).isLessThan(PAGE);

        int large = Statements.count(() -> assertThat(get("")).hasStatusOk());
        journey =
                CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Small"), JourneyMother.firstYear()));
        assertThat(large).isEqualTo(Statements.count(() -> assertThat(get("")).hasStatusOk()));
    }

    @Test
    void each_gesture_answers_with_little() {
        var thought = thought(20);
        var at = "/cards/" + thought.id();
        var step = step(20).id();
        weigh("write", post(cell(20, LaneKind.DOES) + "/cards", Map.of("version", 0, "text", "x".repeat(200))));
        weigh("rewrite", rename(at, thought.version(), "Something else"));
        weigh(
                "know",
                post(
                        at + "/evidence",
                        Map.of("version", thought(20).version(), "evidence", "OBSERVED", "source", "Study")));
        weigh(
                "move a card",
                post(
                        at + "/position",
                        Map.of(
                                "step",
                                step(30).id(),
                                "lane",
                                lane(LaneKind.NEEDS).id())));
        weigh("remove a card", request(HttpMethod.DELETE, at, Map.of(), marketer));
        weigh("bring it back", post("/undo", Map.of()));
        weigh("feel", post("/steps/%s/emotion".formatted(step), Map.of("value", -1)));
        weigh("expect", post("/steps/%s/expectation".formatted(step), Map.of("value", 1)));
        weigh("moment", post("/steps/%s/moment".formatted(step), Map.of("moment", true)));
        weigh("resize", post("/steps/%s/width".formatted(step), Map.of("width", 200)));
        weigh("rename a step", rename("/steps/" + step, step(20).version(), "Calls"));
        weigh("move a step", post("/steps/%s/position".formatted(step), Map.of("stage", stage(0).id())));
        weigh("add a step", post("/steps", Map.of("stage", stage(2).id(), "after", step(16).id())));
        weigh("remove a step", request(HttpMethod.DELETE, "/steps/" + step(40).id(), Map.of(), marketer));
        weigh("bring the step back", post("/undo", Map.of()));
        weigh("rename a stage", rename("/stages/" + stage(3).id(), stage(3).version(), "Help"));
        weigh("move a stage", post("/stages/%s/position".formatted(stage(6).id()), Map.of("before", stage(1).id())));
        weigh("add a stage", post("/stages", Map.of("phase", "AFTER", "after", stage(4).id())));
        weigh("remove a stage", request(HttpMethod.DELETE, "/stages/" + stage(8).id(), Map.of(), marketer));
        weigh("bring the stage back", post("/undo", Map.of()));
        var lane = lane(LaneKind.NEEDS);
        weigh("rename a lane", rename("/lanes/" + lane.id(), lane.version(), "Wants"));
        weigh("move a lane", post("/lanes/%s/position".formatted(lane.id()), Map.of()));
        weigh("add a lane", post("/lanes", Map.of("kind", "TEXT", "name", "One more")));
        weigh("hide a lane", post("/lanes/%s/hidden".formatted(lane.id()), Map.of("hidden", true)));
        weigh("show a lane", post("/lanes/%s/hidden".formatted(lane.id()), Map.of("hidden", false)));
        weigh("remove a lane", request(HttpMethod.DELETE, "/lanes/" + lane.id(), Map.of(), marketer));
        weigh("bring the lane back", post("/undo", Map.of()));
    }

    private static void weigh(String gesture, MvcTestResult answer) {
        assertThat(answer).as(gesture).hasStatusOk().bodyText().startsWith("<div class=\"patch\"");
        assertThat(compressed(answer)).as(gesture).isLessThan(PATCH);
        if (SMALL.contains(gesture)) {
            assertThat(answer.getResponse().getContentAsByteArray()).as(gesture).hasSizeLessThan(PATCH);
        }
    }

    private static int compressed(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.getResponse().getContentAsByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
