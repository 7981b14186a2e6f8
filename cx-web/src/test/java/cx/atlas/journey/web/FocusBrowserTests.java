package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.Screens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works by keyboard gets into the map, and is always somewhere. */
class FocusBrowserTests extends MapDrawing {

    @Autowired
    LockJourney lock;

    private void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private void addStep() {
        page.locator(".step-head .insert-column").last().focus();
        keys("Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        keys("Escape");
        assertThat(page.locator(".step-head .editor")).hasCount(0);
    }

    @Test
    void on_a_small_screen_tab_leads_into_the_list_of_steps(Screens screens) {
        assertThat(page.locator("#map-corner")).hasAttribute("tabindex", "0");
        page.setViewportSize(320, 700);
        assertThat(page.locator(".stage-head").first()).hasAttribute("tabindex", "0");
        page.reload();
        screens.awaitReady();
        assertThat(page.locator(".stage-head").first()).hasAttribute("tabindex", "0");
        page.locator(".heads-toggle").focus();
        keys("Tab");
        assertThat(page.locator(".stage-head").first()).isFocused();
        keys("ArrowDown", "ArrowDown");
        assertThat(cell(0, "touchpoints")).isFocused();
    }

    @Test
    void a_lane_that_is_left_out_takes_no_tab_stop_with_it() {
        cell(0, "does").focus();
        page.locator("summary:has-text('Lanes')").first().click();
        page.locator("[name=lane]").nth(1).uncheck();
        assertThat(cell(0, "does")).isHidden();
        assertThat(cell(0, "does")).hasAttribute("tabindex", "-1");
        assertThat(page.locator("#map-corner")).hasAttribute("tabindex", "0");
    }

    @Test
    void the_last_column_and_the_corner_do_by_enter_what_they_offer() {
        page.locator(".stage-head").focus();
        keys("End");
        page.locator(".step-head").focus();
        keys("End");
        assertThat(page.locator("#map-end")).isFocused();
        keys("Enter");
        assertThat(page.locator(".stage-head .editor")).hasCount(1);
        keys("Escape");
        keys("ArrowDown");
        assertThat(page.locator(".stage-empty [role=gridcell]").last()).isFocused();
        keys("Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        keys("Escape", "Control+Home");
        assertThat(page.locator("#map-corner")).isFocused();
        keys("Enter");
        assertThat(page.locator("dialog:modal")).hasCount(1);
        keys("Escape");
        assertThat(page.locator("dialog:modal")).hasCount(0);
    }

    @Test
    void escape_leads_from_a_point_of_the_curve_back_to_its_cell() {
        cell(0, "feels").focus();
        keys("Enter");
        assertThat(page.locator(".point-drawn")).isFocused();
        keys("Escape");
        assertThat(cell(0, "feels")).isFocused();
    }

    @Test
    void the_focus_goes_on_beside_a_step_that_is_removed() {
        addStep();
        page.locator(".step-head").last().focus();
        keys("Shift+F10");
        page.locator(".step-head").last().locator(".menu-items .danger").focus();
        keys("Enter");
        assertThat(page.locator(".step-head")).hasCount(1);
        assertThat(page.locator(".step-head")).isFocused();
    }

    @Test
    void the_focus_goes_back_to_the_head_whose_menu_has_asked() {
        var feels = page.locator(".lane-head.lane-feels");
        feels.focus();
        keys("Shift+F10");
        feels.locator(".menu-items button")
                .filter(new FilterOptions().setHasText("Curves of personas"))
                .focus();
        keys("Enter");
        assertThat(page.locator("#map-dialog")).isVisible();
        keys("Escape");
        assertThat(page.locator("#map-dialog")).isHidden();
        assertThat(feels).isFocused();
    }

    @Test
    void after_the_only_act_is_taken_back_by_its_button_the_focus_is_on_the_map() {
        addStep();
        page.locator("#undo-button").focus();
        keys("Enter");
        assertThat(page.locator(".step-head")).hasCount(1);
        assertThat(page.locator("#undo-button")).isDisabled();
        assertThat(page.locator("#map :focus")).hasCount(1);
    }

    @Test
    void words_are_not_put_into_a_map_that_is_locked(Screens screens) {
        cell(0, "does").focus();
        page.keyboard().type("Half a thought");
        var jan = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(jan, () -> lock.lock(journey, "Board meeting"));
        keys("Enter");
        assertThat(page.locator(".editor .error")
                        .filter(new FilterOptions().setHasText(Pattern.compile("Board meeting"))))
                .isVisible();
        page.reload();
        screens.awaitReady();
        assertThat(page.locator(".kept textarea")).hasValue("Half a thought");
        assertThat(page.locator(".kept [data-action='words#restore']")).isHidden();
        screens.forgetComplaints();
    }

    @Test
    void what_is_written_reads_in_its_own_direction() {
        cell(0, "does").focus();
        page.keyboard().type("שלום 3 PayPal!");
        keys("Enter");
        assertThat(notes(0, "does").locator(".note-words")).hasCSS("unicode-bidi", "plaintext");
    }
}
