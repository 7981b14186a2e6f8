package cx.atlas.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import cxtest.gallery.GalleryController;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every piece of the design system, and the frame around it. */
@BrowserTest
@Import(GalleryController.class)
class GalleryBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open(Screens screens) {
        screens.signIn(Workspaces.actor(jdbc, Role.ADMIN)).open("/test/gallery");
    }

    @Test
    void every_piece_is_accessible_in_light_and_dark_and_fits_a_phone(Screens screens) {
        screens.check("gallery");
    }

    @Test
    void a_refused_form_says_what_is_wrong_at_the_field(Page page, Screens screens) {
        page.getByLabel("Name").fill(" ");
        page.getByLabel("Expectation").fill("An answer within a day, at the latest");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        screens.awaitReady();

        assertThat(page.getByLabel("Name")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Name")).hasAccessibleDescription("Please give a name.");
        assertThat(page.getByLabel("Expectation")).hasValue("An answer within a day, at the latest");
        assertThat(page.locator("#text-error")).hasText("Please use at most 20 characters.");
        screens.check("gallery-refused");
    }

    @Test
    void a_menu_opens_moves_and_closes_by_keyboard(Page page) {
        page.locator("#menu summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByRole(AriaRole.LINK, named("Rename"))).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Remove"))).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#menu summary")).isFocused();
        assertThat(page.getByRole(AriaRole.LINK, named("Rename"))).isHidden();
    }

    @Test
    void an_act_that_asks_first_is_done_only_after_yes(Page page, Screens screens) {
        page.getByRole(AriaRole.BUTTON, named("Archive")).click();
        var dialog = page.getByRole(AriaRole.DIALOG, named("Archive this touchpoint?"));
        assertThat(dialog).isVisible();
        screens.picture("gallery-dialog");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(page).hasURL(Pattern.compile(".*/test/gallery"));

        page.getByRole(AriaRole.BUTTON, named("Archive")).click();
        page.waitForResponse(
                "**/test/answer/200", () -> dialog.getByText("Archive").last().click());
    }

    @Test
    void tabs_move_by_arrow_keys_and_are_one_tab_stop(Page page) {
        page.getByRole(AriaRole.TAB, named("Details")).focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.getByRole(AriaRole.TAB, named("Evidence"))).isFocused();
        assertThat(page.locator("#p2")).isVisible();
        assertThat(page.locator("#p1")).isHidden();
        assertThat(page.locator("[role=tab][tabindex='0']")).hasCount(1);
    }

    @Test
    void search_as_you_type_is_chosen_by_keyboard(Page page) {
        page.locator("#pick").pressSequentially("phone");
        assertThat(page.locator("#pick-list [role=option]")).hasText("Phone line");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#pick")).hasAttribute("aria-activedescendant", "pick-list-0");
        page.keyboard().press("Enter");
        assertThat(page.locator("#pick")).hasValue("Phone line");
        assertThat(page.locator("[name=picked]")).hasValue("Phone line");
        assertThat(page.locator("#pick-list [role=option]")).hasCount(0);
    }

    @Test
    void htmx_swaps_what_was_done_and_tells_what_was_not(Page page, Screens screens) {
        page.locator("#good").click();
        assertThat(page.locator("#answer")).containsText("swapped");
        page.locator("#shape").click();
        assertThat(page.locator("#messages [role=alert]")).containsText("breaks a rule");
        assertThat(page.locator("#answer")).containsText("swapped");
        page.locator("#fault").click();
        assertThat(page.locator("#messages [role=alert]")).containsText("This page does not exist");
        assertThat(page.locator("#answer")).not().containsText("This page does not exist");
    }

    @Test
    void a_lost_session_keeps_what_was_typed_and_offers_to_sign_in(Page page) {
        page.getByLabel("Expectation").fill("Not lost");
        page.locator("#out").click();
        assertThat(page.locator("#messages [role=alert]")).containsText("You have been signed out");
        assertThat(page.locator("#messages a")).hasAttribute("target", "_blank");
        assertThat(page.getByLabel("Expectation")).hasValue("Not lost");
    }

    @Test
    void a_server_out_of_reach_is_told(Page page, Screens screens) {
        page.context().setOffline(true);
        page.locator("#good").click();
        assertThat(page.locator("#messages [role=alert]")).containsText("cannot be reached");
        screens.forgetComplaints();
    }

    @Test
    void dark_is_chosen_at_once_and_remembered(Page page, Screens screens) {
        page.locator(".rail details summary").click();
        screens.picture("gallery-account");
        page.waitForResponse(
                "**/preferences/theme",
                () -> page.locator(".rail")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dark"))
                        .click());
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        screens.open("/test/gallery");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void a_small_screen_reaches_every_place_from_the_bar(Page page, Screens screens) {
        page.setViewportSize(320, 700);
        page.locator(".bar summary").click();
        var menu = page.locator(".bar .menu-items");
        assertThat(menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Departments")))
                .isVisible();
        assertThat(menu.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        screens.assertAccessible();
        screens.picture("gallery-bar");
    }

    @Test
    void a_problem_is_a_page_in_the_frame(Page page, Screens screens) {
        page.navigate("/no-such-page");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Nothing here");
        screens.check("problem");
    }

    @Test
    void the_first_tab_stop_skips_to_the_content(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
    }

    @Test
    void unsaved_text_is_guarded(Page page) {
        page.getByLabel("Expectation").fill("Unsaved");
        var asked = new boolean[1];
        page.onceDialog(dialog -> {
            asked[0] = "beforeunload".equals(dialog.type());
            dialog.accept();
        });
        page.navigate("/departments");
        assertThat(asked[0]).isTrue();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
