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
import java.util.LinkedHashMap;
import java.util.Map;
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

        System.out.println("PAGE " + get("").getResponse().getContentAsByteArray().length + " " + compressed(get("")));
        try {
            java.nio.file.Files.write(
                    java.nio.file.Path.of("/tmp/pf/page.html"),
                    get("").getResponse().getContentAsByteArray());
        } catch (IOException e) {
        }
        assertThat(compressed(get(""))).isLessThan(PAGE);

        int large = Statements.count(() -> assertThat(get("")).hasStatusOk());
        journey =
                CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Small"), JourneyMother.firstYear()));
        assertThat(large).isEqualTo(Statements.count(() -> assertThat(get("")).hasStatusOk()));
    }

    @Test
    void each_gesture_answers_with_little() {
        var weights = new LinkedHashMap<String, Integer>();
        var thought = thought(20);
        var at = "/cards/" + thought.id();
        var step = step(20).id();
        weights.put(
                "write",
                weight(post(cell(20, LaneKind.DOES) + "/cards", Map.of("version", 0, "text", "x".repeat(200)))));
        weights.put("rewrite", weight(rename(at, thought.version(), "Something else")));
        weights.put(
                "know",
                weight(post(
                        at + "/evidence",
                        Map.of("version", thought.version() + 1, "evidence", "OBSERVED", "source", "Study"))));
        weights.put(
                "move a card",
                weight(post(
                        at + "/position",
                        Map.of(
                                "step",
                                step(30).id(),
                                "lane",
                                lane(LaneKind.NEEDS).id()))));
        weights.put("remove a card", weight(request(HttpMethod.DELETE, at, Map.of(), marketer)));
        weights.put("bring it back", weight(post("/undo", Map.of())));
        weights.put("feel", weight(post("/steps/%s/emotion".formatted(step), Map.of("value", -1))));
        weights.put("expect", weight(post("/steps/%s/expectation".formatted(step), Map.of("value", 1))));
        weights.put("moment", weight(post("/steps/%s/moment".formatted(step), Map.of("moment", true))));
        weights.put("resize", weight(post("/steps/%s/width".formatted(step), Map.of("width", 200))));
        weights.put("rename a step", weight(rename("/steps/" + step, step(20).version(), "Calls")));
        weights.put("move a step", weight(post("/steps/%s/position".formatted(step), Map.of("stage", stage(0).id()))));
        weights.put("add a step", weight(post("/steps", Map.of("stage", stage(2).id(), "after", step(16).id()))));
        weights.put("remove a step", weight(request(HttpMethod.DELETE, "/steps/" + step(40).id(), Map.of(), marketer)));
        weights.put("bring the step back", weight(post("/undo", Map.of())));
        weights.put("rename a stage", weight(rename("/stages/" + stage(3).id(), stage(3).version(), "Help")));
        weights.put(
                "move a stage",
                weight(post("/stages/%s/position".formatted(stage(6).id()), Map.of("before", stage(1).id()))));
        weights.put("add a stage", weight(post("/stages", Map.of("phase", "AFTER", "after", stage(4).id()))));
        weights.put(
                "remove a stage", weight(request(HttpMethod.DELETE, "/stages/" + stage(8).id(), Map.of(), marketer)));
        weights.put("bring the stage back", weight(post("/undo", Map.of())));
        var lane = lane(LaneKind.NEEDS);
        weights.put("rename a lane", weight(rename("/lanes/" + lane.id(), lane.version(), "Wants")));
        weights.put("move a lane", weight(post("/lanes/%s/position".formatted(lane.id()), Map.of())));
        weights.put("add a lane", weight(post("/lanes", Map.of("kind", "TEXT", "name", "One more"))));
        weights.put("hide a lane", weight(post("/lanes/%s/hidden".formatted(lane.id()), Map.of("hidden", true))));
        weights.put("show a lane", weight(post("/lanes/%s/hidden".formatted(lane.id()), Map.of("hidden", false))));
        weights.put("remove a lane", weight(request(HttpMethod.DELETE, "/lanes/" + lane.id(), Map.of(), marketer)));
        weights.put("bring the lane back", weight(post("/undo", Map.of())));
        assertThat(weights)
                .allSatisfy((gesture, weight) -> assertThat(weight).as(gesture).isLessThan(PATCH));
    }

    /** As it is sent; a single card's or step's answer is that light even before it is compressed. */
    private static int weight(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().bodyText().startsWith("<div class=\"patch\"");
        System.out.println(answer.getResponse().getContentAsByteArray().length + " " + compressed(answer));
        return compressed(answer);
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
