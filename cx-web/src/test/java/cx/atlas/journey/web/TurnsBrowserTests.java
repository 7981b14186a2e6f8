package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is done quickly on a slow network is done all the same, in its order; and every answer is heard. */
class TurnsBrowserTests extends MapDrawing {

    private final List<Route> held = new ArrayList<>();

    /** The next request to these addresses waits until it is let go; those behind it pass. */
    private void hold(String addresses) {
        held.clear();
        Interception.of(page, Pattern.compile(addresses), route -> {
            if (held.isEmpty() && !"GET".equals(route.request().method())) {
                held.add(route);
            } else {
                route.resume();
            }
        });
    }

    private void patience(int millis) {
        page.evaluate("millis => import('htmx').then(module => { module.default.config.timeout = millis })", millis);
    }

    private void letGo() {
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
    }

    private void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private void write(String lane, String... words) {
        for (var text : words) {
            cell(0, lane).focus();
            page.keyboard().type(text);
            keys("Enter");
            assertThat(cell(0, lane).locator(".editor")).hasCount(0);
            assertThat(notes(0, lane).last()).containsText(text);
        }
    }

    private void addSteps(int steps) {
        for (int i = 2; i <= steps; i++) {
            page.locator(".step-head .insert-column").last().focus();
            keys("Enter");
            assertThat(page.locator(".step-head .editor")).hasCount(1);
            keys("Escape");
            assertThat(page.locator(".map-step")).hasCount(i);
        }
    }

    private Locator saved() {
        return page.locator(".saved");
    }

    @Test
    void what_is_on_its_way_is_not_given_up() {
        hold("/cards\\?card=");
        cell(0, "does").focus();
        page.keyboard().type("One");
        keys("Enter", "Escape");
        assertThat(cell(0, "does").locator(".editor")).hasCount(1);
        letGo();
        assertThat(notes(0, "does")).containsText("One");
        assertThat(cell(0, "does").locator(".editor")).hasCount(0);
        assertThat(saved()).hasText("Saved");
        write("thinks", "And on it goes");
    }

    @Test
    void an_answer_is_heard_where_the_field_that_asked_has_gone() {
        hold("/cards\\?card=");
        cell(0, "does").focus();
        page.keyboard().type("One");
        keys("Enter");
        page.waitForCondition(() -> !held.isEmpty());
        page.evaluate("document.querySelector('.editor').remove()");
        letGo();
        assertThat(notes(0, "does")).containsText("One");
        assertThat(saved()).hasText("Saved");
        write("thinks", "And on it goes");
    }

    @Test
    void a_network_that_swallows_everything_is_told_and_what_follows_is_not_held_up(Screens screens) {
        write("does", "One");
        patience(2_000);
        hold("/selection/");
        notes(0, "does").focus();
        keys("Control+d");
        assertThat(page.locator(".toast-problem")).containsText("The server cannot be reached");
        assertThat(saved()).hasText("Not saved");
        patience(30_000);
        keys("Control+d");
        assertThat(notes(0, "does")).hasCount(2);
        assertThat(saved()).hasText("Saved");
        screens.forgetComplaints();
    }

    @Test
    void cards_written_fast_keep_their_order() {
        hold("/cards\\?card=");
        cell(0, "does").focus();
        page.keyboard().type("One");
        keys("Control+Enter");
        page.keyboard().type("Two");
        keys("Enter");
        letGo();
        assertThat(notes(0, "does").locator(".note-words")).hasText(new String[] {"One", "Two"});
        assertThat(page.locator(".kept")).isHidden();
    }

    @Test
    void a_card_duplicated_twice_has_two_copies_and_one_removed_is_taken_back_at_once() {
        write("does", "One");
        hold("/selection/");
        notes(0, "does").focus();
        keys("Control+d", "Control+d");
        letGo();
        assertThat(notes(0, "does")).hasCount(3);
        write("thinks", "Two");
        notes(0, "thinks").focus();
        held.clear();
        keys("Delete", "Control+z");
        letGo();
        assertThat(page.locator("#redo-button")).isEnabled();
        assertThat(notes(0, "thinks")).hasCount(1);
        assertThat(notes(0, "does")).hasCount(3);
    }

    @Test
    void a_step_moved_to_and_fro_before_anything_is_answered_ends_where_it_was_put_last() {
        addSteps(4);
        var first = page.locator(".map-step").first();
        var id = first.getAttribute("id");
        hold("/position");
        first.locator(".step-head").focus();
        keys("Alt+ArrowRight", "Alt+ArrowRight", "Alt+ArrowRight");
        page.waitForCondition(() -> !held.isEmpty());
        keys("Alt+ArrowLeft");
        letGo();
        keys("Alt+ArrowLeft");
        assertThat(saved()).hasText("Saved");
        assertThat(page.locator(".map-step").nth(1)).hasId(id);
        page.reload();
        assertThat(page.locator(".map-step").nth(1)).hasId(id);
    }

    @Test
    void a_lane_is_where_it_was_moved_before_that_is_answered() {
        hold("/position");
        page.locator(".lane-head.lane-touchpoints").focus();
        keys("Alt+ArrowDown");
        assertThat(page.locator(".lane-head").nth(1)).hasClass(Pattern.compile("lane-touchpoints"));
        assertThat(page.locator(".map-step > .map-cell").nth(1)).hasClass(Pattern.compile("lane-touchpoints"));
        letGo();
        assertThat(saved()).hasText("Saved");
        assertThat(page.locator(".lane-head.lane-touchpoints")).isFocused();
        assertThat(page.locator(".map-step > .map-cell").nth(1)).hasClass(Pattern.compile("lane-touchpoints"));
    }

    @Test
    void points_go_where_they_were_moved_last(Screens screens) {
        hold("/emotion");
        var drawn = page.locator(".point-drawn");
        drawn.focus();
        keys("ArrowUp", "ArrowUp");
        assertThat(drawn).hasAttribute("aria-valuetext", "very good");
        page.locator(".point-expected").focus();
        keys("ArrowDown");
        letGo();
        assertThat(saved()).hasText("Saved");
        assertThat(drawn).hasAttribute("aria-valuenow", "2");
        page.reload();
        screens.awaitReady();
        assertThat(drawn).hasAttribute("aria-valuenow", "2");
        assertThat(page.locator(".point-expected")).hasAttribute("aria-valuenow", "-1");
    }

    @Test
    void of_two_faces_that_are_chosen_quickly_the_last_one_stands(Screens screens) {
        var head = page.locator(".step-head");
        head.hover();
        head.locator("summary").click();
        head.getByText("Details").click();
        hold("/emotion");
        var faces = page.locator("#panel .faces").first().locator(".face");
        faces.nth(0).click();
        faces.nth(4).click();
        letGo();
        assertThat(faces.nth(4)).hasAttribute("aria-pressed", "true");
        page.reload();
        screens.awaitReady();
        assertThat(page.locator(".point-drawn")).hasAttribute("aria-valuenow", "2");
    }

    @Test
    void a_card_moves_on_with_the_focus_and_the_page_stays() {
        addSteps(3);
        write("does", "One");
        notes(0, "does").focus();
        var answered = new ArrayList<String>();
        page.onResponse(answer -> answered.add(answer.url()));
        hold("/position");
        keys("Alt+ArrowRight", "Alt+ArrowRight");
        letGo();
        assertThat(notes(2, "does")).hasCount(1);
        assertThat(notes(2, "does")).isFocused();
        assertThat(page.locator("[data-voice-target=words]")).hasText("Moved to step “New step”, lane “Does”");
        assertThat(notes(2, "does")).hasAttribute("aria-label", Pattern.compile("^One"));
        page.waitForCondition(
                () -> answered.stream().filter(url -> url.endsWith("/position")).count() == 2);
        assertThat(saved()).hasText("Saved");
        held.clear();
        keys("Alt+ArrowLeft", "Alt+ArrowLeft");
        letGo();
        assertThat(notes(0, "does")).isFocused();
        assertThat(saved()).hasText("Saved");
        assertThat(page.locator(".note")).hasCount(1);
    }

    @Test
    void the_panel_shows_what_was_chosen_last() {
        write("does", "One", "Two");
        var late = new ArrayList<Route>();
        Interception.of(page, Pattern.compile("/cards/[0-9a-f-]+$"), route -> {
            if (late.isEmpty()) {
                late.add(route);
            } else {
                route.resume();
            }
        });
        notes(0, "does").first().click();
        page.waitForCondition(() -> !late.isEmpty());
        notes(0, "does").last().click();
        assertThat(page.locator("#panel")).containsText("Two");
        late.get(0).resume();
        page.waitForTimeout(300);
        assertThat(page.locator("#panel")).containsText("Two");
        assertThat(page.locator("#panel")).not().containsText("One");
    }

    @Test
    void a_move_that_nobody_has_taken_is_not_called_saved(Screens screens) {
        addSteps(2);
        write("does", "One");
        notes(0, "does").focus();
        page.context().setOffline(true);
        keys("Alt+ArrowRight");
        assertThat(notes(0, "does")).hasCount(1);
        assertThat(saved()).hasText("Offline: not saved");
        page.context().setOffline(false);
        assertThat(saved()).hasText("Not saved");
        keys("Alt+ArrowRight");
        assertThat(notes(1, "does")).hasCount(1);
        assertThat(saved()).hasText("Saved");
        assertThat((String) page.evaluate("location.pathname")).isEqualTo("/journeys/" + journey.value());
        screens.forgetComplaints();
    }

    @Test
    void a_comment_takes_no_words_while_it_is_on_its_way(Screens screens) {
        screens.open("/journeys/" + journey.value() + "/comments");
        var field = page.getByLabel("Comment on this journey");
        hold("/comments$");
        field.fill("Who owns this?");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(field).not().isEditable();
        letGo();
        assertThat(page.locator(".comment-words")).hasText("Who owns this?");
        assertThat(page.getByLabel("Comment on this journey")).isEditable();
        assertThat(page.getByLabel("Comment on this journey")).hasValue("");
    }
}
