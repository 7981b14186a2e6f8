package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import cxtest.browser.Screens;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A map drawn by mouse. */
class MapByMouseBrowserTests extends MapDrawing {

    @Test
    void a_map_is_built(Screens screens) {
        button("Add a stage").click();
        assertThat(page.locator(".stage-head .editor")).isVisible();
        page.keyboard().type("Join");
        page.keyboard().press("Enter");
        assertThat(page.locator(".stage-name").last()).hasText("Join");
        menu(page.locator(".stage-head").last(), "Add a step");
        assertThat(page.locator(".step-head .editor")).isVisible();
        page.keyboard().type("Enters the card");
        page.locator(".map-heading h1").click();
        assertThat(page.locator(".step-name").last()).hasText("Enters the card");
        page.locator(".step-name").first().dblclick();
        page.keyboard().type("Sees a trailer");
        page.locator(".map-heading h1").click();
        assertThat(page.locator(".step-name").first()).hasText("Sees a trailer");

        cell(0, "touchpoints").hover();
        cell(0, "touchpoints").locator(".cell-add").click();
        page.keyboard().type("Trailer page");
        page.getByText("Create “Trailer page”").click();
        page.locator(".new-touchpoint").getByLabel("Channel").selectOption("Cinema");
        button("Record and place").click();
        assertThat(notes(0, "touchpoints")).containsText("Trailer page");

        write(0, "thinks", "**Everyone** talks about it");
        assertThat(notes(0, "thinks").locator("strong")).hasText("Everyone");
        write(1, "thinks", "Am I charged today?");
        menu(page.locator(".step-head").first(), "Moment of truth");
        assertThat(page.locator(".step-head .moment")).hasCount(1);
        drag(page.locator(".point-drawn").first(), -40);
        assertThat(page.locator(".point-drawn").first()).not().hasClass(Pattern.compile("point-none"));

        notes(0, "thinks")
                .dragTo(
                        cell(1, "does").locator(".cell-cards"),
                        new Locator.DragToOptions().setForce(true).setTargetPosition(12, 6));
        assertThat(notes(1, "does")).hasCount(1);
        button("Undo").first().click();
        assertThat(notes(0, "thinks")).hasCount(1);
        button("Redo").click();
        assertThat(notes(1, "does")).hasCount(1);

        page.locator(".map-corner button").click();
        page.getByLabel("Own lane").fill("Ideas");
        button("Add own lane").click();
        assertThat(page.locator(".lane-name").last()).hasText("Three elements");
        assertThat(page.locator(".lane-head.lane-text .lane-name")).hasText("Ideas");
        screens.check("map-by-mouse");
    }

    @Test
    void cards_are_changed_together_and_one_by_its_menu(Screens screens) {
        addStep();
        write(0, "does", "Watches");
        write(1, "does", "Asks");
        write(0, "thinks", "Why not?");
        notes(0, "does").click();
        notes(1, "does").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator(".selected-bar")).containsText("2 cards selected");
        notes(0, "thinks").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROLORMETA)));
        assertThat(page.locator(".selected-bar")).containsText("3 cards selected");
        page.locator(".selected-bar summary").click();
        page.locator(".selected-bar .paint-blue").click();
        assertThat(page.locator(".note.paint-blue")).hasCount(3);
        page.locator(".selected-bar").getByText("Tag…").click();
        page.locator("#tag-cards-tag").fill("to check");
        screens.assertAccessible();
        page.locator("#tag-cards").getByText("Save").click();
        assertThat(page.locator(".note-tag")).hasCount(3);
        page.locator(".selected-bar").getByText("Evidence…").click();
        page.locator("#know-cards")
                .getByText("Observed: we have seen or measured it")
                .click();
        page.locator("#know-cards").getByText("Save").click();
        assertThat(page.locator("#know-cards .error")).containsText("Please name the source");
        screens.forgetComplaints();
        page.locator("#know-cards-source").fill("Interviews");
        page.locator("#know-cards").getByText("Save").click();
        assertThat(page.locator(".note.claim-is-observed")).hasCount(3);
        screens.check("map-selected");

        page.locator(".selected-bar").getByText("Remove").click();
        assertThat(page.locator(".note")).hasCount(0);
        page.locator(".toast").getByText("Undo").click();
        assertThat(page.locator(".note")).hasCount(3);

        notes(0, "thinks").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        assertThat(page.locator("#card-menu")).isVisible();
        screens.picture("map-card-menu");
        page.locator("#card-menu").getByText("Duplicate").click();
        assertThat(notes(0, "thinks")).hasCount(2);
        notes(0, "thinks").first().click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        page.locator("#card-menu").getByText("Move to…").click();
        page.locator("#move-cards-step").selectOption("New step");
        page.locator("#move-cards")
                .getByText("Move", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(notes(1, "thinks")).hasCount(1);
    }

    @Test
    void a_card_is_widened_by_its_edge_and_what_it_covers_makes_room(Screens screens) {
        addStep();
        write(0, "does", "Watches a trailer and talks about it");
        write(1, "does", "Asks a friend");
        var card = notes(0, "does");
        var box = card.boundingBox();
        page.mouse().move(box.x + box.width - 1, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width + 120, box.y + box.height / 2);
        page.mouse().up();
        assertThat(card).hasClass(Pattern.compile("note-wide"));
        assertThat(page.locator(".note-wide[style]")).hasCount(1);
        var wide = card.boundingBox();
        var below = notes(1, "does").boundingBox();
        Assertions.assertThat(wide.width).isGreaterThan(1.8 * box.width);
        Assertions.assertThat(below.y).isGreaterThanOrEqualTo(wide.y + wide.height);
        screens.check("map-wide");
        assertThat(page.locator(".note-wide[style]")).hasCount(1);
        var edge = card.boundingBox();
        page.mouse().click(edge.x + edge.width - 1, edge.y + edge.height / 2);
        assertThat(page.locator("#panel")).containsText("Watches a trailer");
        assertThat(card).hasAttribute("data-span", "2");
        card.click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        page.locator("#card-menu").getByText("Narrow by a step").click();
        assertThat(page.locator(".note-wide")).hasCount(0);
    }

    @Test
    void parts_are_duplicated_moved_and_copied_by_their_menus(Screens screens) {
        write(0, "thinks", "Why not?");
        menu(page.locator(".step-head").first(), "Duplicate");
        page.keyboard().press("Escape");
        assertThat(page.locator(".step-name").last()).hasText("Copy of First step");
        assertThat(notes(1, "thinks")).hasText(Pattern.compile("Why not"));
        menu(page.locator(".step-head").first(), "Move to…");
        page.locator("#move-part-place").selectOption("After Copy of First step");
        screens.assertAccessible();
        page.locator("#move-part")
                .getByText("Move", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".step-name").first()).hasText("Copy of First step");
        menu(page.locator(".lane-head.lane-thinks"), "Copy to another map…");
        assertThat(page.locator("#copy-lane")).containsText("There is no other journey yet.");
        page.locator("#copy-lane").getByText("Close").click();
    }

    @Test
    void a_lane_is_dragged_and_something_is_put_before_the_first() {
        write(0, "thinks", "Why not?");
        page.waitForResponse(
                Pattern.compile("/position$"),
                () -> page.locator(".lane-head.lane-thinks .lane-about")
                        .dragTo(
                                page.locator(".lane-head.lane-touchpoints"),
                                new Locator.DragToOptions().setTargetPosition(20, 4)));
        var lanes = page.locator(".lane-head[data-lane] .lane-name");
        assertThat(lanes).hasText(new String[] {"Thinks", "Touchpoints", "Does", "Feels"});
        assertThat(page.locator(".map-step > .map-cell").first()).containsText("Why not?");
        assertThat(page.locator("#undo-button")).isEnabled();
        page.reload();
        assertThat(lanes).hasText(new String[] {"Thinks", "Touchpoints", "Does", "Feels"});

        page.locator(".stage-head").hover();
        button("Add a stage before Discover").click();
        assertThat(page.locator(".stage-head .editor")).isVisible();
        page.keyboard().type("Dream");
        page.keyboard().press("Enter");
        assertThat(page.locator(".stage-name")).hasText(new String[] {"Dream", "Discover"});
        page.locator(".step-head").hover();
        button("Add a step before First step").click();
        assertThat(page.locator(".step-head .editor")).isVisible();
        page.keyboard().type("Wonders");
        page.keyboard().press("Enter");
        assertThat(page.locator(".step-name")).hasText(new String[] {"Wonders", "First step"});
        page.locator(".lane-head.lane-thinks").hover();
        button("Add a lane above Thinks").click();
        page.locator("#add-lane").getByText("Expects").click();
        assertThat(lanes).hasText(new String[] {"Expects", "Thinks", "Touchpoints", "Does", "Feels"});
    }

    private void addStep() {
        page.locator(".step-head").hover();
        button("Add a step after First step").click();
        page.keyboard().press("Escape");
        assertThat(page.locator(".map-step")).hasCount(2);
    }

    private void menu(Locator head, String item) {
        head.hover();
        head.locator("summary").click();
        head.getByText(item, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private void write(int step, String lane, String words) {
        cell(step, lane).hover();
        cell(step, lane).locator("[data-add='edit#write']").click();
        page.keyboard().type(words);
        page.locator(".map-heading h1").click();
        assertThat(cell(step, lane).locator(".editor")).hasCount(0);
        assertThat(notes(step, lane).last()).isVisible();
    }

    private void drag(Locator point, int by) {
        var box = point.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2 + by);
        page.mouse().up();
    }
}
