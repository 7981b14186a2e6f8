package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** The page of a map as a whole. */
class MapPageTests extends MapTests {

    @Test
    void a_map_takes_as_many_statements_whatever_its_size() {
        int small = Statements.count(() -> assertThat(get("")).hasStatusOk());
        for (int i = 0; i < 5; i++) {
            post("/steps", Map.of("stage", stage(0).id()));
            post(cell(0, LaneKind.THINKS) + "/cards", Map.of("version", 0, "text", "Thought " + i));
        }
        assertThat(Statements.count(() -> assertThat(get("")).hasStatusOk())).isEqualTo(small);
    }

    @Test
    void a_viewer_may_not_change_a_map_and_another_workspace_does_not_find_it() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(request(HttpMethod.POST, "/stages", Map.of(), viewer)).hasStatus(HttpStatus.FORBIDDEN);
        var stranger = Workspaces.actor(jdbc, Role.MARKETER);
        assertThat(request(HttpMethod.POST, "/stages", Map.of(), stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(request(HttpMethod.GET, "", Map.of(), stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_edit_answers_with_little_also_on_a_large_map() {
        journey =
                CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Long"), JourneyMother.longOne(40)));
        var answer = post("/steps/" + step(7).id() + "/emotion", Map.of("value", "-1"));
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThan(20_000);
        var moved = post("/steps/" + step(3).id() + "/position", Map.of("stage", stage(0).id()));
        assertThat(moved.getResponse().getContentAsByteArray()).hasSizeLessThan(20_000);
    }

    @Test
    void the_curve_is_there_as_a_table() {
        assertThat(get("/curve")).hasStatusOk().bodyText().contains("<caption").contains("Enters the card");
    }
}
