package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class MapControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    WriteCards write;

    @Autowired
    MapViews views;

    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

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
    void a_new_stage_is_one_fragment() {
        assertThat(post("/stages", Map.of("phase", "DURING", "after", stage(0).id())))
                .hasStatusOk()
                .bodyText()
                .startsWith("<section class=\"map-stage\"")
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
                .startsWith("<div class=\"step-head\"")
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
    void a_stale_card_comes_back_with_both_texts_and_can_then_be_saved() {
        var card = thought(0);
        rename("/cards/" + card.id(), card.version(), "They all watch it");
        assertThat(rename("/cards/" + card.id(), card.version(), "Mine"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .startsWith("<article class=\"note")
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
    void a_step_moves_to_another_stage() {
        var step = step(0);
        assertThat(post("/steps/" + step.id() + "/position", Map.of("stage", stage(2).id())))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"step-head-" + step.id())
                .contains("hx-swap-oob=\"true\"");
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
    void the_question_before_a_removal_names_what_is_lost() {
        assertThat(get("/stages/" + stage(0).id() + "/removal"))
                .hasStatusOk()
                .bodyText()
                .contains("Remove the stage “Discover”?")
                .contains("2 steps, 4 cards");
        assertThat(get("/lanes/" + lane(LaneKind.THINKS).id() + "/removal"))
                .bodyText()
                .contains("Remove the lane “Thinks”?")
                .contains("3 cards");
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

    @Test
    void a_lane_is_added_once_and_answers_with_the_grid() {
        assertThat(post(
                        "/lanes",
                        Map.of("kind", "METRICS", "after", lane(LaneKind.FEELS).id())))
                .hasStatusOk()
                .bodyText()
                .startsWith("<div id=\"map\"")
                .contains("Metrics");
        assertThat(map().lanes()).extracting(LaneView::kind).element(3).isEqualTo(LaneKind.METRICS);
        assertThat(post("/lanes", Map.of("kind", "METRICS")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("already has this lane");
        assertThat(post("/lanes", Map.of("kind", "TEXT"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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

    private MapView map() {
        return CurrentActor.as(marketer, () -> views.findMap(journey).orElseThrow());
    }

    private StageView stage(int at) {
        return map().stages().get(at);
    }

    private StepView step(int at) {
        return map().steps().get(at);
    }

    private LaneView lane(LaneKind kind) {
        return map().lanes().stream()
                .filter(lane -> lane.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private CardView thought(int step) {
        return step(step).cell(lane(LaneKind.THINKS).id()).cards().get(0);
    }

    private String cell(int step, LaneKind kind) {
        return "/cells/%s/%s".formatted(step(step).id(), lane(kind).id());
    }

    private String address(String path) {
        return "/journeys/" + journey.value() + path;
    }

    private MvcTestResult get(String path) {
        return request(HttpMethod.GET, path, Map.of(), marketer);
    }

    private MvcTestResult post(String path, Map<String, ?> parameters) {
        return request(HttpMethod.POST, path, parameters, marketer);
    }

    private MvcTestResult rename(String path, long version, String text) {
        return post(path, Map.of("version", version, "text", text));
    }

    private MvcTestResult request(HttpMethod method, String path, Map<String, ?> parameters, Actor actor) {
        var request = mvc.method(method).uri(address(path)).header("HX-Request", "true");
        parameters.forEach((name, value) -> request.param(name, value.toString()));
        return request.with(as(actor)).exchange();
    }
}
