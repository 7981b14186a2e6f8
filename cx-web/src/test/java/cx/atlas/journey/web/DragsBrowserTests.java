package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.DragToOptions;
import com.microsoft.playwright.options.KeyboardModifier;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.CurrentActor;
import cxtest.browser.Screens;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken by the mouse and let go elsewhere, also where it must not go; and what follows by itself. */
class DragsBrowserTests extends MapDrawing {

    @Autowired
    ArrangeStages stages;

    @Autowired
    ArrangeSteps steps;

    @Autowired
    WriteCards write;

    @Autowired
    MapViews views;

    @Test
    void stages_and_steps_are_dragged(Screens screens) {
        CurrentActor.run(marketer, () -> {
            var join = stages.add(journey, Phase.DURING, new Name("Join"), Place.last());
            steps.add(journey, join, new Name("Enters the card"), Place.last());
            steps.add(journey, join, new Name("Is charged"), Place.last());
        });
        screens.open("/journeys/" + journey.value());
        var names = page.locator(".step-name");
        drag(page.locator(".step-head").nth(2), page.locator(".step-head").nth(1));
        assertThat(names).hasText(new String[] {"First step", "Is charged", "Enters the card"});
        drag(page.locator(".step-head").nth(2), page.locator(".step-head").first());
        assertThat(names).hasText(new String[] {"Enters the card", "First step", "Is charged"});
        drag(page.locator(".stage-line").nth(1), page.locator(".stage-line").first());
        assertThat(page.locator(".stage-name")).hasText(new String[] {"Join", "Discover"});
        assertThat(names).hasText(new String[] {"Is charged", "Enters the card", "First step"});
        page.reload();
        assertThat(names).hasText(new String[] {"Is charged", "Enters the card", "First step"});
        for (int i = 0; i < 3; i++) {
            page.locator("#undo-button").click();
        }
        assertThat(names).hasText(new String[] {"First step", "Enters the card", "Is charged"});
    }

    @Test
    void what_is_selected_goes_along_with_what_is_dragged(Screens screens) {
        CurrentActor.run(marketer, () -> {
            var stage = new StageId(map().stages().get(0).id());
            steps.add(journey, stage, new Name("Enters the card"), Place.last());
            steps.add(journey, stage, new Name("Is charged"), Place.last());
            write.write(journey, step(0), lane(1), new Prose("Watches a trailer"));
            write.write(journey, step(1), lane(2), new Prose("Why not?"));
        });
        screens.open("/journeys/" + journey.value());
        var add = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROLORMETA));
        notes(0, "does").click(add);
        notes(1, "thinks").click(add);
        assertThat(page.locator(".selected-bar")).containsText("2 cards selected");
        notes(0, "does").dragTo(cell(1, "does").locator(".cell-cards"), at(12).setForce(true));
        assertThat(notes(1, "does")).hasText("Watches a trailer");
        assertThat(notes(2, "thinks")).hasText("Why not?");
        assertThat(page.locator(".note")).hasCount(2);
        page.locator("#undo-button").click();
        assertThat(notes(0, "does")).hasText("Watches a trailer");
        assertThat(notes(1, "thinks")).hasText("Why not?");
    }

    @Test
    void what_is_let_go_in_the_wrong_place_is_told(Screens screens) {
        var kept = page.evaluate("""
                () => {
                  const files = new DataTransfer()
                  files.items.add(new File(["x"], "poster.png", { type: "image/png" }))
                  const drop = new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true })
                  document.querySelector(".map-cell.lane-thinks").dispatchEvent(drop)
                  return drop.defaultPrevented
                }
                """);
        Assertions.assertThat(kept).as("the page stays").isEqualTo(true);
        assertThat(page.getByText("Images go into the cells of the images lane."))
                .isVisible();
        cell(0, "touchpoints").focus();
        paste("", "Trailer page");
        assertThat(page.getByText("This lane takes no text.")).isVisible();
        assertThat(page.locator(".note")).hasCount(0);
    }

    @Test
    void on_a_small_screen_cards_are_written_and_moved_and_edges_are_no_handles(Screens screens) {
        CurrentActor.run(marketer, () -> {
            var stage = new StageId(map().stages().get(0).id());
            steps.add(journey, stage, new Name("Enters the card"), Place.last());
        });
        page.setViewportSize(320, 700);
        screens.open("/journeys/" + journey.value());
        cell(0, "does").locator("[data-add='edit#write']").click();
        page.keyboard().type("Watches a trailer");
        page.keyboard().press("Enter");
        assertThat(notes(0, "does")).hasText("Watches a trailer");
        var box = notes(0, "does").boundingBox();
        page.mouse().move(box.x + box.width - 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width - 2, box.y + box.height / 2 + 60);
        page.mouse().up();
        page.waitForTimeout(300);
        assertThat(notes(0, "does")).not().hasAttribute("data-span", Pattern.compile("."));
        notes(0, "does").focus();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(notes(1, "does")).hasText("Watches a trailer");
        page.reload();
        assertThat(notes(1, "does")).hasText("Watches a trailer");
    }

    @Test
    void a_lane_is_copied_to_another_map(Screens screens) {
        CurrentActor.run(marketer, () -> {
            write.write(journey, step(0), lane(2), new Prose("Why not?"));
            start.start(JourneyMother.heading("Second year"), outline());
        });
        screens.open("/journeys/" + journey.value());
        var head = page.locator(".lane-head.lane-thinks");
        head.hover();
        head.locator("summary").click();
        head.getByText("Copy to another map…").click();
        page.locator("#copy-lane-to").selectOption("Second year");
        assertThat(page.locator("#copy-lane tbody tr")).containsText(new String[] {"First step"});
        screens.assertAccessible();
        page.locator("#copy-lane button.button-primary").click();
        assertThat(page.locator("#copy-lane")).hasCount(0);
        assertThat(page.getByText("1 cards copied to “Second year”.").first()).isVisible();
    }

    @Test
    void the_curve_as_a_table_follows_the_map(Screens screens) {
        var twin = page.locator("#curve-table");
        page.getByText("The curve as a table").click();
        assertThat(twin).containsText("First step");
        page.locator(".step-name").first().dblclick();
        page.keyboard().type("Sees a trailer");
        page.keyboard().press("Enter");
        assertThat(twin).containsText("Sees a trailer");
    }

    private StepId step(int at) {
        return new StepId(map().steps().get(at).id());
    }

    private LaneId lane(int at) {
        return new LaneId(map().lanes().get(at).id());
    }

    private MapView map() {
        return CurrentActor.as(marketer, () -> views.findMap(journey).orElseThrow());
    }

    /** Until that is saved: it stands there as soon as it is let go. */
    private void drag(Locator what, Locator to) {
        page.waitForResponse(Pattern.compile("/position$"), () -> what.dragTo(to, at(4)));
    }

    private static DragToOptions at(int x) {
        return new Locator.DragToOptions().setTargetPosition(x, 12);
    }
}
