package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A map drawn without a mouse. */
class MapByKeysBrowserTests extends MapDrawing {

    @Test
    void a_map_is_built(Screens screens) {
        page.locator(".map-end button").focus();
        keys("Enter");
        assertThat(page.locator(".stage-head .editor")).hasCount(1);
        type("Join", "Enter");
        assertThat(page.locator(".stage-head").last()).isFocused();
        page.locator(".step-head").focus();
        keys("F2");
        type("Sees a trailer", "Enter");
        assertThat(page.locator(".step-head")).isFocused();
        page.locator(".step-head .insert-column").focus();
        keys("Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        type("Asks a friend", "Shift+Tab");
        assertThat(page.locator(".step-head").first().locator(".editor [name=text]"))
                .isFocused();
        keys("Escape");
        assertThat(page.locator(".step-name").last()).hasText("Asks a friend");

        keys("ArrowDown", "Enter");
        page.keyboard().type("Trailer page");
        assertThat(page.getByText("Create “Trailer page”")).isVisible();
        keys("ArrowUp", "Enter");
        assertThat(page.locator(".new-touchpoint").getByLabel("Channel")).isFocused();
        page.keyboard().type("Cinema");
        button("Record and place").focus();
        keys("Enter");
        assertThat(notes(0, "touchpoints")).containsText("Trailer page");
        assertThat(page.locator("select[name=channel]")).isVisible();
        assertThat(page.locator("select[name=channel] option").last()).hasText("Cinema");

        cell(0, "does").focus();
        type("W", "Tab");
        assertThat(cell(1, "does").locator("textarea")).isFocused();
        type("Asks", "Control+Enter");
        type("Waits", "Tab");
        assertThat(cell(0, "thinks").locator("textarea")).isFocused();
        type("lost", "Escape");
        assertThat(notes(0, "does")).containsText("W");
        assertThat(notes(1, "does")).hasCount(2);
        assertThat(notes(0, "thinks")).hasCount(0);

        page.locator(".point-drawn").first().focus();
        keys("ArrowUp");
        assertThat(page.locator(".point-drawn").first()).hasAttribute("aria-valuenow", "1");
        page.locator(".step-head").first().locator("summary").focus();
        keys("Enter");
        page.locator(".step-head").first().locator("[hx-post*=moment]").focus();
        keys("Enter");
        assertThat(page.locator(".step-head .moment")).hasCount(1);
        notes(1, "does").first().focus();
        keys("Space");
        assertThat(page.locator("#panel")).containsText("Observed");
        screens.check("map-by-keys");
    }

    @Test
    void cards_are_selected_moved_copied_widened_and_removed(Screens screens) {
        page.locator(".step-head .insert-column").focus();
        keys("Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        type("Second step", "Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(0);
        assertThat(page.locator(".step-head").last()).isFocused();
        cell(0, "does").focus();
        type("One", "Control+Enter");
        type("Two", "Enter");
        assertThat(notes(0, "does")).hasCount(2);
        notes(0, "does").first().focus();
        keys("Shift+ArrowDown");
        assertThat(page.locator(".selected-bar")).containsText("2 cards selected");
        keys("Alt+ArrowRight");
        assertThat(notes(1, "does")).hasCount(2);
        assertThat(page.locator(".note-picked")).hasCount(2);
        keys("Escape");
        notes(1, "does").first().focus();
        keys("Control+c");
        cell(0, "thinks").focus();
        keys("Control+v");
        assertThat(notes(0, "thinks")).hasText(Pattern.compile("One"));
        notes(0, "thinks").focus();
        keys("Control+x");
        cell(0, "does").focus();
        keys("Control+v");
        assertThat(notes(0, "does")).hasCount(1);
        assertThat(notes(0, "thinks")).hasCount(0);
        notes(0, "does").focus();
        keys("Control+d");
        assertThat(notes(0, "does")).hasCount(2);
        notes(0, "does").first().focus();
        keys("Alt+Shift+ArrowRight");
        assertThat(page.locator(".note-wide")).hasCount(1);
        keys("Alt+Shift+ArrowLeft");
        assertThat(page.locator(".note-wide")).hasCount(0);
        keys("Shift+F10");
        assertThat(page.locator("#card-menu")).isVisible();
        screens.assertAccessible();
        keys("Escape");
        assertThat(notes(0, "does").first()).isFocused();
        keys("Control+a", "Delete");
        assertThat(notes(0, "does")).hasCount(0);
        keys("Control+z");
        assertThat(notes(0, "does")).hasCount(2);
        keys("Control+Shift+z");
        assertThat(notes(0, "does")).hasCount(0);
        keys("?");
        assertThat(page.locator("#keys")).isVisible();
        screens.check("map-keys");
        keys("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void a_spreadsheet_is_pasted_after_a_look_and_what_is_too_long_is_refused(Screens screens) {
        cell(0, "does").focus();
        paste("<table><tr><td>one<br>more</td><td>b</td></tr><tr><td>c</td></tr></table>", "x");
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Paste from a spreadsheet"));
        assertThat(dialog).containsText("There is no step for it.");
        screens.check("map-paste");
        page.getByLabel("As cards in one lane").focus();
        keys("Space");
        assertThat(page.locator("#sheet tbody tr").nth(1)).containsText("Does");
        button("Paste 2 cards").focus();
        keys("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(notes(0, "does")).hasCount(2);

        cell(0, "thinks").focus();
        paste("", "x".repeat(5_000_000));
        assertThat(page.locator(".toast-problem")).containsText("too large");
        page.locator(".toast-close").last().click();
        cell(0, "thinks").focus();
        page.keyboard().type("Mine");
        paste("", "x".repeat(5_000_000));
        assertThat(cell(0, "thinks").locator(".editor")).containsText("at most 4,000 characters");
        assertThat(cell(0, "thinks").locator("textarea")).hasValue("Mine");
        keys("Enter");
        assertThat(notes(0, "thinks")).containsText("Mine");
    }

    @Test
    void the_focus_goes_back_to_the_head_whose_menu_has_asked_where_to() {
        var step = page.locator(".step-head");
        ask(step, "[data-act=place]");
        assertThat(page.locator("#move-part")).isVisible();
        keys("Escape");
        assertThat(page.locator("#move-part")).isHidden();
        assertThat(step).isFocused();
        var lane = page.locator(".lane-head.lane-does");
        ask(lane, "[data-controller=lanes]");
        page.locator("#add-lane").getByText("Cancel").click();
        assertThat(page.locator("#add-lane")).isHidden();
        assertThat(lane).isFocused();
    }

    @Test
    void what_went_wrong_in_a_dialog_is_over_when_it_is_asked_again(Screens screens) {
        Interception.of(page, Pattern.compile("/lanes$"), Route::abort);
        var lane = page.locator(".lane-head.lane-does");
        ask(lane, "[data-controller=lanes]");
        page.locator("#add-lane [value=FRICTION]").click();
        assertThat(page.locator("#add-lane .error")).isVisible();
        keys("Escape");
        assertThat(page.locator("#add-lane")).isHidden();
        ask(lane, "[data-controller=lanes]");
        assertThat(page.locator("#add-lane [value=FRICTION]")).isVisible();
        assertThat(page.locator("#add-lane .error")).isHidden();
        screens.forgetComplaints();
    }

    private void ask(Locator head, String item) {
        head.focus();
        keys("Shift+F10");
        assertThat(head.locator(".menu-items button").first()).isFocused();
        head.locator(".menu-items " + item).focus();
        keys("Enter");
    }

    private void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private void type(String words, String... keys) {
        page.keyboard().type(words);
        keys(keys);
    }
}
