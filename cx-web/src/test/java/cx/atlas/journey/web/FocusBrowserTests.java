package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.Screens;
import java.util.List;
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

    /** Once it has its items, the first of them has the focus. */
    private void openMenu(Locator head) {
        head.focus();
        keys("Shift+F10");
        assertThat(head.locator(".menu-items button").first()).isFocused();
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
        openMenu(page.locator(".step-head").last());
        page.locator(".step-head").last().locator(".menu-items .danger").focus();
        keys("Enter");
        assertThat(page.locator(".step-head")).hasCount(1);
        assertThat(page.locator(".step-head")).isFocused();
    }

    @Test
    void a_menu_closes_when_something_was_chosen_and_the_focus_is_on_its_head() {
        openMenu(page.locator(".step-head"));
        page.locator(".step-head .menu-items [hx-post*=moment]").focus();
        keys("Enter");
        assertThat(page.locator(".step-head > .moment")).isVisible();
        assertThat(page.locator(".step-head .menu-items")).isHidden();
        assertThat(page.locator(".step-head")).isFocused();
    }

    @Test
    void the_focus_goes_back_to_the_head_whose_menu_has_asked() {
        var feels = page.locator(".lane-head.lane-feels");
        openMenu(feels);
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
        page.waitForSelector("main[data-page]");
        page.keyboard().type("Half a thought");
        var jan = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(jan, () -> lock.lock(journey, "Board meeting"));
        assertThat(page.locator(".toast-problem")).containsText("The lock of this map has changed");
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
    void menus_of_heads_stay_within_what_is_seen() {
        for (int i = 0; i < 7; i++) {
            addStep();
        }
        var frame = page.locator(".map-scroll").boundingBox();
        for (var head : page.locator(".step-head, .lane-head[data-lane]").all()) {
            head.scrollIntoViewIfNeeded();
            openMenu(head);
            var items = head.locator(".menu-items");
            assertThat(items.locator(".danger")).isVisible();
            page.waitForCondition(() -> {
                var box = items.boundingBox();
                return box.x >= frame.x
                        && box.x + box.width <= frame.x + frame.width + 1
                        && box.y + box.height <= frame.y + frame.height + 1;
            });
            keys("Escape");
        }
    }

    @Test
    void what_is_typed_into_a_folded_lane_is_seen_and_saved() {
        page.locator(".lane-head.lane-thinks").focus();
        keys(" ");
        assertThat(page.locator(".lane-head.lane-thinks .collapse")).hasAttribute("aria-expanded", "false");
        cell(0, "thinks").focus();
        page.keyboard().type("Typed into a folded lane");
        assertThat(cell(0, "thinks").locator("textarea")).hasValue("Typed into a folded lane");
        keys("Enter");
        assertThat(notes(0, "thinks")).containsText("Typed into a folded lane");
        assertThat(notes(0, "thinks")).isVisible();
        assertThat(page.locator(".kept")).isHidden();
    }

    @Test
    void enter_in_the_name_of_a_lane_makes_a_lane_of_ones_own() {
        page.locator("#map-corner").focus();
        keys("Enter");
        page.locator("#lane-name").fill("Figures of ours");
        page.locator("#lane-icon").selectOption("coin");
        page.locator("#lane-name").press("Enter");
        assertThat(page.locator(".lane-head.lane-text .lane-name")).hasText("Figures of ours");
        assertThat(page.locator(".lane-head.lane-metrics")).hasCount(0);
        assertThat(page.locator(".lane-head.lane-text")).isFocused();
    }

    @Test
    void along_the_curve_left_and_right_go_from_step_to_step() {
        addStep();
        page.locator(".point-drawn").first().focus();
        keys("ArrowRight");
        assertThat(page.locator(".point-drawn").nth(1)).isFocused();
        keys("ArrowUp");
        assertThat(page.locator(".point-drawn").nth(1)).hasAttribute("aria-valuenow", "1");
        page.locator(".step-head").nth(1).focus();
        keys("F2");
        page.keyboard().type("Pays");
        keys("Enter");
        assertThat(page.locator(".point-drawn").nth(1)).hasAttribute("aria-label", Pattern.compile(": Pays$"));
    }

    @Test
    void friction_is_flagged_beside_the_map_and_stands_on_it() {
        page.locator(".lane-head.lane-feels").focus();
        page.locator("#map-corner").focus();
        keys("Enter");
        page.locator("#add-lane [value=FRICTION]").click();
        assertThat(page.locator(".lane-head.lane-friction")).hasCount(1);
        cell(0, "friction").focus();
        assertThat(cell(0, "friction").locator(".cell-add")).isVisible();
        keys("Enter");
        assertThat(page.locator("#panel [name=words]")).isFocused();
        page.keyboard().type("The gate does not open");
        page.locator("#panel .segment").first().click();
        page.locator("#panel [name=kind]").selectOption("ERROR");
        page.locator("#panel form .button-primary").click();
        assertThat(page.locator("#panel [role=status]")).containsText("The gate does not open");
        assertThat(cell(0, "friction")).containsText("The gate does not open");
        page.locator("#panel [data-action='select#close']").click();
        assertThat(page.locator("#panel")).isHidden();
    }

    @Test
    void escape_costs_nobody_what_was_typed_beside_the_map() {
        for (var lane : List.of("does", "thinks")) {
            cell(0, lane).focus();
            page.keyboard().type("One");
            keys("Enter");
            assertThat(cell(0, lane).locator(".editor")).hasCount(0);
        }
        notes(0, "does").click();
        page.locator("#panel #source").fill("Interviews in May");
        cell(0, "thinks").focus();
        keys("Escape");
        assertThat(page.locator("#panel #source")).hasValue("Interviews in May");
        page.locator("#panel .panel-top button").click();
        assertThat(page.locator("#panel")).isHidden();
        notes(0, "thinks").focus();
        keys(" ");
        assertThat(page.locator("#panel #source")).hasValue("");
        cell(0, "thinks").focus();
        keys("Escape");
        assertThat(page.locator("#panel")).isHidden();
    }

    @Test
    void escape_in_a_dialog_goes_back_to_what_has_opened_this_one() {
        var does = page.locator(".lane-head.lane-does");
        openMenu(does);
        does.locator(".menu-items [hx-get$='/copy']").focus();
        keys("Enter");
        assertThat(page.locator("#copy-lane")).isVisible();
        keys("Escape");
        assertThat(page.locator("#copy-lane")).hasCount(0);
        assertThat(does).isFocused();
        cell(0, "thinks").focus();
        paste("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "x");
        assertThat(page.locator("#sheet")).isVisible();
        keys("Escape");
        assertThat(page.locator("#sheet")).hasCount(0);
        assertThat(cell(0, "thinks")).isFocused();
    }

    @Test
    void what_is_written_reads_in_its_own_direction() {
        cell(0, "does").focus();
        page.keyboard().type("שלום 3 PayPal!");
        keys("Enter");
        assertThat(notes(0, "does").locator(".note-words")).hasCSS("unicode-bidi", "plaintext");
    }
}
