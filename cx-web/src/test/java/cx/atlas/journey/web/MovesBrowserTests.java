package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Things go where they are put, whatever arrives meanwhile and whatever others do. */
class MovesBrowserTests extends MapDrawing {

    @Autowired
    ArrangeSteps steps;

    @Autowired
    WriteCards cards;

    @Autowired
    LockJourney lock;

    @Autowired
    MapViews maps;

    Actor jan;

    @BeforeEach
    void somebody_else() {
        jan = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
    }

    private void addStage() {
        page.locator(".map-end button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".stage-head .editor")).hasCount(1);
        page.keyboard().press("Escape");
    }

    private void addStep(int stage, String name) {
        page.locator(".map-stage")
                .nth(stage)
                .locator(".stage-empty button, .step-head .insert-column")
                .last()
                .dispatchEvent("click");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        page.keyboard().type(name);
        page.keyboard().press("Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(0);
    }

    private Locator namesOf(int stage) {
        return page.locator(".map-stage").nth(stage).locator(".step-name");
    }

    private MapView map() {
        return CurrentActor.as(jan, () -> maps.findMap(journey).orElseThrow());
    }

    private void writeOne() {
        cell(0, "does").focus();
        page.keyboard().type("One");
        page.keyboard().press("Enter");
        assertThat(notes(0, "does")).containsText("One");
    }

    @Test
    void the_last_step_of_a_stage_goes_on_to_the_beginning_of_the_next(Screens screens) {
        addStage();
        addStep(1, "B1");
        addStep(1, "B2");
        page.locator(".step-head").first().focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(namesOf(1)).hasText(new String[] {"First step", "B1", "B2"});
        assertThat(page.locator(".saved")).hasText("Saved");
        page.reload();
        screens.awaitReady();
        assertThat(namesOf(1)).hasText(new String[] {"First step", "B1", "B2"});

        page.locator(".step-head").first().locator(".insert-before").dispatchEvent("click");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        page.keyboard().press("Escape");
        page.locator(".step-head").nth(1).focus();
        page.keyboard().press("Alt+ArrowLeft");
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator(".saved")).hasText("Saved");
        page.reload();
        screens.awaitReady();
        assertThat(namesOf(1)).hasText(new String[] {"New step", "First step", "B1", "B2"});
    }

    @Test
    void a_card_that_is_held_is_not_drawn_anew_under_the_hand() {
        addStep(0, "Second");
        writeOne();
        var held = new ArrayList<Route>();
        Interception.of(page, Pattern.compile("/cards\\?card="), held::add);
        cell(0, "thinks").focus();
        page.keyboard().type("Two");
        var one = notes(0, "does").boundingBox();
        page.mouse().move(one.x + 20, one.y + 12);
        page.mouse().down();
        page.waitForCondition(() -> !held.isEmpty());
        page.waitForResponse(
                Pattern.compile("/cards\\?card="), () -> held.get(0).resume());
        assertThat(page.locator(".sortable-chosen")).hasCount(1);
        page.waitForTimeout(200);
        var to = cell(1, "does").boundingBox();
        page.mouse().move(to.x + 30, to.y + 20, new MoveOptions().setSteps(8));
        page.mouse().up();
        assertThat(notes(1, "does")).containsText("One");
        assertThat(notes(0, "thinks")).containsText("Two");
        assertThat(page.locator(".sortable-chosen, .map-sorting")).hasCount(0);
        assertThat(page.locator(".saved")).hasText("Saved");
        page.reload();
        assertThat(notes(1, "does")).containsText("One");
    }

    @Test
    void two_moves_that_are_both_refused_leave_everything_where_it_was(Screens screens) {
        addStep(0, "Second");
        addStep(0, "Third");
        CurrentActor.run(jan, () -> lock.lock(journey, "Board meeting"));
        page.locator(".step-head").first().focus();
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator(".toast-problem").getByText("Board meeting")).isVisible();
        assertThat(namesOf(0)).hasText(new String[] {"First step", "Second", "Third"});
        screens.forgetComplaints();
    }

    @Test
    void two_levels_of_a_curve_that_are_both_refused_leave_the_point_where_it_was(Screens screens) {
        CurrentActor.run(jan, () -> lock.lock(journey, "Board meeting"));
        var point = page.locator(".point-drawn");
        point.focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".toast-problem").getByText("Board meeting")).isVisible();
        assertThat(point).hasClass(Pattern.compile("point-none"));
        screens.forgetComplaints();
    }

    @Test
    void a_field_goes_along_when_somebody_else_moves_its_step() {
        addStep(0, "Second");
        writeOne();
        notes(0, "does").focus();
        page.keyboard().press("F2");
        page.keyboard().type(" and ");
        var map = map();
        var first = new StepId(map.steps().get(0).id());
        CurrentActor.run(
                jan,
                () -> steps.move(journey, first, new StageId(map.stages().get(0).id()), Place.last()));
        assertThat(namesOf(0)).hasText(new String[] {"Second", "First step"});
        var field = cell(1, "does").locator("textarea");
        assertThat(field).isFocused();
        page.keyboard().type("more");
        assertThat(field).hasValue("One and more");
        page.keyboard().press("Enter");
        assertThat(notes(1, "does")).containsText("One and more");
    }

    @Test
    void what_cannot_be_taken_back_is_said_once(Screens screens) {
        writeOne();
        var card = map().steps().get(0).cells().stream()
                .flatMap(cell -> cell.cards().stream())
                .findFirst()
                .orElseThrow();
        CurrentActor.run(
                jan, () -> cards.rewrite(journey, new CardId(card.id()), card.version(), new Prose("Another one")));
        assertThat(notes(0, "does")).containsText("Another one");
        cell(0, "thinks").focus();
        page.keyboard().press("Control+z");
        assertThat(page.locator(".toast").getByText("not taken back")).hasCount(1);
        assertThat(page.locator(".toast-problem")).hasCount(0);
        screens.forgetComplaints();
    }

    @Test
    void selecting_cards_asks_nobody_for_comments() {
        writeOne();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        notes(0, "does").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        assertThat(page.locator(".note-picked")).hasCount(1);
        page.waitForTimeout(300);
        org.assertj.core.api.Assertions.assertThat(asked).noneMatch(url -> url.contains("/comments/open"));
    }
}
