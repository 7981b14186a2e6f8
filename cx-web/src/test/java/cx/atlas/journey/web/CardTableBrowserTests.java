package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import cx.atlas.journey.CardId;
import cx.atlas.journey.usecase.ChangeCards;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cards changed together in the table. */
@BrowserTest
class CardTableBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    ChangeCards cards;

    @Autowired
    LockJourney lock;

    Page page;
    Actor marketer;
    Ground ground;
    String table;

    @BeforeEach
    void a_table(Page page, Screens screens) {
        this.page = page;
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(context, marketer, Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN));
        table = "/journeys/" + ground.journey.value() + "/table?lane=does&sort=-text";
        screens.signIn(marketer).open(table);
    }

    @Test
    void rows_are_changed_together_by_mouse(Screens screens) {
        box(0).check();
        box(3).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(bar()).containsText("4 cards selected");
        assertThat(page.locator("#pick-all")).hasJSProperty("indeterminate", true);
        bar().getByText("Colour").click();
        bar().getByLabel("Blue").click();
        assertThat(rowsWith("Blue")).hasCount(4);
        assertThat(page.locator(".toast", having("Changed 4 cards"))).isVisible();
        assertThat(page).hasURL(Pattern.compile("lane=does&sort=-text$"));
        assertThat(bar()).containsText("4 cards selected");
        screens.check("table-picked");

        page.getByRole(AriaRole.LINK, named("Step")).click();
        screens.awaitReady();
        assertThat(bar()).containsText("4 cards selected");
        act("Tag…");
        page.locator("#tag-cards-tag").fill("check");
        page.locator("#tag-cards").getByText("Save").click();
        assertThat(rowsWith("check")).hasCount(4);

        act("Evidence…");
        page.locator("#know-cards").getByText("Observed").first().click();
        page.locator("#know-cards").getByText("Save").click();
        assertThat(page.locator("#know-cards .error")).containsText("source");
        page.locator("#know-cards").getByText("Cancel").click();
        assertThat(bar()).containsText("4 cards selected");
        screens.forgetComplaints();

        var gone = box(0).getAttribute("value");
        box(0).check();
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(other, () -> cards.remove(ground.journey, Set.of(new CardId(UUID.fromString(gone)))));
        // The bar grows when the table has heard of it, and its buttons move.
        assertThat(bar()).containsText("1 not shown here");
        act("Remove");
        assertThat(page.locator(".toast", having("1 of the selected cards are no longer")))
                .isVisible();
        // Stays while it is pointed at.
        page.locator(".toast-act").hover();
        assertThat(rows()).hasCount(3);
        assertThat(bar()).isHidden();
        page.locator(".toast-act").click();
        assertThat(rows()).hasCount(7);
        assertThat(page.locator(".toast", having("Taken back."))).isVisible();
    }

    @Test
    void rows_are_changed_together_by_keys(Screens screens) {
        box(1).focus();
        keys("Space", "Shift+ArrowDown", "Shift+ArrowDown");
        assertThat(bar()).containsText("3 cards selected");
        assertThat(box(3)).isFocused();
        keys("Enter");
        assertThat(bar().locator("[data-act=move]")).isFocused();
        keys("Enter");
        page.locator("#move-cards-step").selectOption("Tells a friend");
        keys("Enter");
        page.locator("#move-cards").getByText("Move").last().focus();
        keys("Enter");
        assertThat(rowsWith("Tells a friend")).hasCount(4);
        assertThat(bar().locator("[data-act=move]")).isFocused();
        keys("Escape");
        assertThat(box(3)).isFocused();

        keys("Delete");
        assertThat(rows()).hasCount(5);
        keys("Control+z");
        assertThat(rows()).hasCount(8);
        keys("Control+Shift+z");
        assertThat(rows()).hasCount(5);

        rows().first().getByRole(AriaRole.BUTTON).press("Enter");
        page.locator(".editor textarea").fill("zz Paula waits");
        keys("Tab");
        assertThat(page.locator(".editor textarea").last()).isFocused();
        keys("Escape");
        assertThat(rows().first()).containsText("zz Paula waits");
        assertThat(page.locator(".editor")).hasCount(0);

        page.setViewportSize(320, 700);
        page.locator("#pick-all").check();
        assertThat(bar()).containsText("5 cards selected");
        page.setViewportSize(1440, 900);
        screens.check("table-all-picked");
    }

    @Test
    void lanes_are_chosen_one_after_another_in_a_menu_that_stays_open() {
        page.getByText("Lanes", new Page.GetByTextOptions().setExact(true)).click();
        var thinks = page.locator(".map-look-lanes").getByLabel("Thinks");
        thinks.check();
        assertThat(page).hasURL(Pattern.compile("lane=does&lane=thinks"));
        assertThat(thinks).isFocused();
        keys("Space");
        assertThat(page).not().hasURL(Pattern.compile("lane=thinks"));
        assertThat(thinks).isFocused();
    }

    private void act(String name) {
        bar().getByText(name).click();
    }

    @Test
    void a_lock_is_told_in_the_table_too() {
        page.waitForSelector("main[data-live]");
        CurrentActor.run(marketer, () -> lock.lock(ground.journey, "Board meeting"));
        assertThat(page.locator(".toast-problem")).containsText("The lock of this map has changed");
    }

    private void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private Locator bar() {
        return page.locator(".selected-bar");
    }

    private Locator rows() {
        return page.locator(".card-table tbody tr");
    }

    private Locator rowsWith(String text) {
        return rows().filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator box(int row) {
        return rows().nth(row).getByRole(AriaRole.CHECKBOX);
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
