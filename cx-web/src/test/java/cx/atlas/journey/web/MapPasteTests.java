package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pasting, duplicating, and copying to other maps. */
class MapPasteTests extends MapTests {

    @Autowired
    ApplicationContext context;

    @Test
    void a_block_of_a_spreadsheet_is_shown_first_and_then_fills_cells_in_one_act() {
        var sheet = "\"one\ntwo\"\tb\tc\nd\te\nf";
        var address = cell(1, LaneKind.THINKS) + "/sheet";
        assertThat(post(address, Map.of("sheet", sheet)))
                .hasStatusOk()
                .bodyText()
                .startsWith("<dialog")
                .contains("Paste 4 cards")
                .contains("There is no step for it.")
                .contains("There is no lane for it.");
        assertThat(words(step(1), LaneKind.THINKS)).containsExactly("She recommends it");
        var before = acts(marketer);
        assertThat(post(address, Map.of("sheet", sheet, "sure", true))).hasStatusOk();
        assertThat(acts(marketer)).isEqualTo(before + 1);
        assertThat(words(step(1), LaneKind.THINKS)).containsExactly("She recommends it", "one\ntwo");
        assertThat(words(step(2), LaneKind.BACKSTAGE)).containsExactly("e");
        post("/undo", Map.of());
        assertThat(words(step(2), LaneKind.BACKSTAGE)).isEmpty();
    }

    @Test
    void all_rows_can_go_into_one_lane() {
        post(cell(0, LaneKind.BACKSTAGE) + "/sheet", Map.of("sheet", "a\tb\nc\td", "together", true, "sure", true));
        assertThat(words(step(0), LaneKind.BACKSTAGE)).containsExactly("a", "c");
        assertThat(words(step(1), LaneKind.BACKSTAGE)).containsExactly("b", "d");
    }

    @Test
    void a_spreadsheet_is_refused_in_words_where_it_is_too_large_or_the_lane_holds_no_texts() {
        assertThat(post(cell(0, LaneKind.THINKS) + "/sheet", Map.of("sheet", "x\t".repeat(1_001))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("At most 1,000 cells");
        assertThat(post(cell(0, LaneKind.TOUCHPOINTS) + "/sheet", Map.of("sheet", "a\tb")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("does not hold texts");
    }

    @Test
    void a_spreadsheet_for_a_lane_that_was_hidden_meanwhile_is_refused_in_words() {
        var address = cell(0, LaneKind.THINKS) + "/sheet";
        post("/lanes/" + lane(LaneKind.THINKS).id() + "/hidden", Map.of("hidden", true));
        for (var together : List.of(true, false)) {
            assertThat(post(address, Map.of("sheet", "a\tb", "together", together, "sure", true)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("This lane is hidden.");
        }
        assertThat(words(step(0), LaneKind.BACKSTAGE)).isEmpty();
    }

    @Test
    void scripts_in_a_spreadsheet_are_shown_as_text() {
        assertThat(post(cell(0, LaneKind.THINKS) + "/sheet", Map.of("sheet", "<img src=x onerror=alert(1)>\tb")))
                .bodyText()
                .contains("&lt;img src=x")
                .doesNotContain("<img");
    }

    @Test
    void a_cut_card_moves_and_a_copied_one_stays_also_between_maps() {
        var card = thought(0);
        assertThat(paste(cell(2, LaneKind.BACKSTAGE), card.id(), true)).hasStatusOk();
        assertThat(map().findCard(card.id()).orElseThrow().step()).isEqualTo(step(2).id());
        paste(cell(0, LaneKind.THINKS), card.id(), false);
        assertThat(words(step(0), LaneKind.THINKS)).containsExactly("Everyone talks about it");
        var source = journey;
        journey = other(JourneyMother.firstYear());
        assertThat(paste(cell(1, LaneKind.THINKS), card.id(), true)).hasStatusOk();
        assertThat(words(step(1), LaneKind.THINKS)).containsExactly("She recommends it", "Everyone talks about it");
        journey = source;
        assertThat(map().findCard(card.id())).isEmpty();
        assertThat(paste(cell(1, LaneKind.THINKS), card.id(), false))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no longer there");
    }

    @Test
    void a_step_and_a_stage_are_duplicated_with_all_that_stands_in_them() {
        assertThat(post("/steps/" + step(0).id() + "/duplicate", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("data-opens=\"step-");
        assertThat(step(1).name()).isEqualTo("Copy of Sees a trailer");
        assertThat(words(step(1), LaneKind.THINKS)).containsExactly("Everyone talks about it");
        assertThat(step(1).feeling().drawn()).isEqualTo(1);
        post("/undo", Map.of());
        post("/stages/" + stage(0).id() + "/duplicate", Map.of());
        assertThat(map().stages())
                .extracting(StageView::name)
                .containsExactly("Discover", "Copy of Discover", "Join", "Stay");
        assertThat(stage(1).steps()).extracting(StepView::name).containsExactly("Sees a trailer", "Asks a friend");
        assertThat(words(stage(1).steps().get(1), LaneKind.THINKS)).containsExactly("She recommends it");
        post("/undo", Map.of());
        assertThat(map().stages()).hasSize(3);
    }

    @Test
    void an_own_lane_is_duplicated_and_others_are_refused() {
        post("/lanes", Map.of("kind", "TEXT", "name", "Ideas"));
        post(cell(1, LaneKind.TEXT) + "/cards", Map.of("version", 0, "text", "A badge"));
        var own = lane(LaneKind.TEXT);
        assertThat(post("/lanes/" + own.id() + "/duplicate", Map.of())).hasStatusOk();
        var copy = map().lanes().stream()
                .filter(lane -> lane.name().equals("Copy of Ideas"))
                .findFirst()
                .orElseThrow();
        assertThat(step(1).cell(copy.id()).cards()).extracting(CardView::body).containsExactly("A badge");
        assertThat(post("/lanes/" + lane(LaneKind.THINKS).id() + "/duplicate", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_lane_is_copied_to_another_map_after_it_showed_what_goes_where() {
        var lanes = List.of(LanePlan.of(LaneKind.FEELS));
        var two = JourneyMother.firstYear().stages().subList(1, 2);
        var stages = two.stream()
                .map(stage -> new Outline.StagePlan(
                        stage.phase(),
                        stage.name(),
                        stage.steps().stream()
                                .map(step -> new Outline.StepPlan(step.name(), false, List.of()))
                                .toList()))
                .toList();
        var target = other(new Outline(lanes, stages));
        var address = "/lanes/" + lane(LaneKind.THINKS).id() + "/copy";
        assertThat(get(address)).bodyText().contains("Choose a journey").contains(">Other</option>");
        assertThat(get(address + "?to=" + target.value()))
                .bodyText()
                .contains("Enters the card")
                .contains("not copied");
        assertThat(post(address, Map.of("to", target.value())))
                .hasStatusOk()
                .bodyText()
                .contains("data-told=\"1 cards copied to “Other”.\"");
        MapView copied = CurrentActor.as(marketer, () -> views.findMap(target).orElseThrow());
        assertThat(copied.lanes()).extracting(lane -> lane.kind()).containsExactly(LaneKind.FEELS, LaneKind.THINKS);
        assertThat(copied.steps().get(0).cells().get(1).cards())
                .extracting(CardView::body)
                .containsExactly("Am I charged today?");
        assertThat(post(address, Map.of("to", journey.value()))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.post()
                        .uri(address(address))
                        .param("to", target.value().toString())
                        .with(as(marketer)))
                .hasRedirectedUrl(address(""));
    }

    @Test
    void a_copied_lane_keeps_its_icon_and_is_seen_where_it_was_hidden() {
        post("/lanes", Map.of("kind", "TEXT", "name", "Ideas", "icon", "star"));
        post(cell(0, LaneKind.TEXT) + "/cards", Map.of("text", "A trailer for trailers"));
        var ideas = "/lanes/" + lane(LaneKind.TEXT).id() + "/copy";
        var thinks = "/lanes/" + lane(LaneKind.THINKS).id() + "/copy";
        var source = journey;
        journey = other(JourneyMother.firstYear());
        assertThat(post("/lanes/" + lane(LaneKind.THINKS).id() + "/hidden", Map.of("hidden", "true")))
                .hasStatusOk();
        var target = journey;
        journey = source;
        assertThat(post(ideas, Map.of("to", target.value()))).hasStatusOk();
        assertThat(post(thinks, Map.of("to", target.value()))).hasStatusOk();
        journey = target;
        assertThat(lane(LaneKind.TEXT).icon()).isEqualTo("star");
        assertThat(step(0).cell(lane(LaneKind.THINKS).id()).cards()).isNotEmpty();
    }

    @Test
    void touchpoints_are_copied_with_their_lane_and_feelings_are_not() {
        var touchpoints = lane(LaneKind.TOUCHPOINTS);
        post(cell(0, LaneKind.TOUCHPOINTS) + "/touchpoints", Map.of("touchpoint", touchpoint()));
        var source = journey;
        journey = other(JourneyMother.firstYear());
        var target = journey;
        journey = source;
        assertThat(get("/lanes/" + touchpoints.id() + "/menu")).bodyText().contains("Copy to another map");
        assertThat(get("/lanes/" + lane(LaneKind.FEELS).id() + "/menu"))
                .bodyText()
                .doesNotContain("Copy to another map");
        assertThat(post("/lanes/" + lane(LaneKind.FEELS).id() + "/copy", Map.of("to", target.value())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/lanes/" + touchpoints.id() + "/copy", Map.of("to", target.value())))
                .hasStatusOk();
        journey = target;
        assertThat(step(0).cell(lane(LaneKind.TOUCHPOINTS).id()).cards())
                .extracting(card -> card.touchpoint().name())
                .containsExactly("Form");
    }

    @Test
    void a_lane_is_copied_but_for_cards_that_stand_there_already() {
        post("/lanes", Map.of("kind", "NEEDS"));
        for (var name : List.of("Feel safe", "Save time")) {
            request(
                    HttpMethod.POST,
                    cell(0, LaneKind.NEEDS) + "/needs/new",
                    Map.of("kind", "EMOTIONAL", "name", name),
                    Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN));
        }
        var need = step(0).cell(lane(LaneKind.NEEDS).id()).cards().get(0).need();
        var address = "/lanes/" + lane(LaneKind.NEEDS).id() + "/copy";
        var source = journey;
        journey = other(JourneyMother.firstYear());
        post("/lanes", Map.of("kind", "NEEDS"));
        post(cell(0, LaneKind.NEEDS) + "/needs", Map.of("need", need.id()));
        var target = journey;
        journey = source;
        assertThat(get(address + "?to=" + target.value())).bodyText().contains("1, without 1 that");
        assertThat(post(address, Map.of("to", target.value())))
                .hasStatusOk()
                .bodyText()
                .contains("1 cards copied to “Other”, 1 left out");
        journey = target;
        assertThat(step(0).cell(lane(LaneKind.NEEDS).id()).cards()).hasSize(2);
    }

    private UUID touchpoint() {
        var registry = new Registry(context, Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN));
        return registry.touchpoint("Form", registry.channel("Web"), null).value();
    }

    private JourneyId other(Outline outline) {
        return CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("Other"), outline));
    }

    private MvcTestResult paste(String cell, UUID card, boolean cut) {
        return post(cell + "/paste", Map.of("ids", card, "cut", cut));
    }

    private List<String> words(StepView step, LaneKind lane) {
        return step.cell(lane(lane).id()).cards().stream().map(CardView::body).toList();
    }
}
