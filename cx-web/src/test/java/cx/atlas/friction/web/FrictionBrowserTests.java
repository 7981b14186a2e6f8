package cx.atlas.friction.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.MoveFrictionOn;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@Import(Ground.class)
class FrictionBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ground ground;

    @Autowired
    MoveFrictionOn moveOn;

    Actor marketer;
    TouchpointId payment;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(marketer, () -> {
            var billing = ground.department("Billing");
            payment = ground.touchpoint("Payment step", ground.channel("Web"), billing);
            var journey = ground.journey("Subscriber’s first year");
            ground.step(journey, "Enters card");
        });
    }

    @Test
    void friction_is_flagged_by_searching_the_touchpoint_and_choosing_the_step(Page page, Screens screens) {
        screens.signIn(marketer);
        screens.open("/friction/new");
        page.getByLabel("What hurts, in one line").fill("I could not tell if I would be charged today");
        page.getByText("High", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Kind").selectOption("UNCLEAR");
        var search = search(page);
        search.pressSequentially("pay");
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Payment step")))
                .isVisible();
        search.press("ArrowDown");
        search.press("Enter");
        assertThat(search).hasValue("Payment step");
        page.getByLabel("Journey").selectOption("Subscriber’s first year");
        page.getByLabel("Step").selectOption("Join › Enters card");
        page.getByLabel("Observed").check();
        screens.check("friction-new");

        flag(page);
        assertThat(page.locator("#source-error")).containsText("needs a source");
        assertThat(search).hasValue("Payment step");
        screens.check("friction-new-refused");

        page.locator("#source").fill("Exit survey in May, n = 212");
        flag(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("I could not tell if I would be charged today");
        assertThat(page.getByText("Join › Enters card")).isVisible();
    }

    @Test
    void a_touchpoint_that_was_typed_and_not_chosen_is_asked_for_and_may_be_typed_anew(Page page, Screens screens) {
        CurrentActor.run(
                marketer,
                () -> ground.touchpoint("Payment reminder", ground.channel("Post"), ground.department("Debts")));
        screens.signIn(marketer);
        screens.open("/friction/new");
        page.getByLabel("What hurts, in one line").fill("Nobody says when it is due");
        page.getByText("High", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Kind").selectOption("UNCLEAR");
        search(page).fill("pay");
        flag(page);
        assertThat(page.locator("#touchpoint-error")).isVisible();
        page.getByLabel("Payment reminder").check();
        flag(page);
        assertThat(page.locator(".facts")).containsText("Payment reminder");

        screens.open("/friction/new");
        page.getByLabel("What hurts, in one line").fill("The card is asked for too early");
        page.getByText("High", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Kind").selectOption("UNCLEAR");
        search(page).fill("pay");
        flag(page);
        page.getByLabel("Payment reminder").check();
        screens.awaitReady();
        search(page).fill("payment s");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Payment step"))
                .click();
        assertThat(page.getByLabel("Payment reminder")).hasCount(0);
        flag(page);
        assertThat(page.locator(".facts")).containsText("Payment step");
        screens.forgetComplaints();
    }

    @Test
    void a_search_that_is_left_closes_and_one_without_a_hit_says_so(Page page, Screens screens) {
        screens.signIn(marketer);
        screens.open("/friction/new");
        search(page).pressSequentially("pay");
        assertThat(page.locator("[role=option]")).hasCount(1);
        search(page).press("Tab");
        assertThat(page.locator("[role=option]")).hasCount(0);
        assertThat(search(page)).hasAttribute("aria-expanded", "false");
        search(page).fill("nothing like it");
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Nothing found")).isVisible();
        search(page).press("ArrowDown");
        assertThat(search(page)).not().hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        screens.assertAccessible();
    }

    @Test
    void a_point_is_given_an_owner_and_moved_on_to_solved(Page page, Screens screens) {
        var id = CurrentActor.as(
                marketer, () -> ground.friction("Charge date unclear", Severity.HIGH, Place.at(payment)));
        CurrentActor.run(marketer, () -> {
            ground.say(payment, "I could not tell if I would be charged today.", 2);
            ground.say(payment, "Closed the tab when it asked for the card first.", 1);
        });
        screens.signIn(marketer);
        screens.open("/friction/" + id.value());
        page.locator("#owner").selectOption(marketer.accountId().value().toString());
        button(page, "Save");
        assertThat(page.getByText("Owner changed.")).isVisible();
        button(page, "Start the fix");
        button(page, "Fixed: check it");
        screens.check("friction-point");
        page.getByText("Dismiss…").click();
        screens.check("friction-dismiss");
        button(page, "It is solved");
        assertThat(page.getByText("Checked: it no longer hurts.")).isVisible();
    }

    @Test
    void the_list_is_narrowed_by_choosing_and_typing(Page page, Screens screens) {
        CurrentActor.run(marketer, () -> {
            for (var words : List.of("No reason given for the price rise", "Error gives no way out")) {
                ground.friction(words, Severity.MEDIUM, Place.at(payment));
            }
            moveOn.move(
                    ground.friction("Charge date unclear", Severity.HIGH, Place.at(payment)), 0, FrictionStatus.FIXING);
        });
        screens.signIn(marketer);
        screens.open("/friction");
        assertThat(rows(page)).hasCount(3);
        screens.check("friction-list");
        page.getByLabel("Severity").selectOption("HIGH");
        assertThat(rows(page)).hasCount(1);
        page.getByLabel("Search friction").fill("nothing like it");
        assertThat(page.getByText("Nothing matches")).isVisible();
        screens.check("friction-nothing");
    }

    @Test
    void letters_typed_while_the_list_is_on_its_way_are_not_lost(Page page, Screens screens) {
        CurrentActor.run(marketer, () -> {
            for (var words : List.of("No reason given for the price rise", "Nobody prints a reason")) {
                ground.friction(words, Severity.MEDIUM, Place.at(payment));
            }
        });
        screens.signIn(marketer);
        screens.open("/friction");
        var held = new ArrayList<Route>();
        Interception.of(page, Pattern.compile("/friction\\?"), route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.getByLabel("Search friction").pressSequentially("pri");
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().type("ce");
        held.get(0).resume();
        assertThat(page).hasURL(Pattern.compile("q=price"));
        assertThat(rows(page)).hasCount(1);
        assertThat(page.getByLabel("Search friction")).hasValue("price");
        assertThat(page.getByLabel("Search friction")).isFocused();
        page.keyboard().type(" rise");
        assertThat(page).hasURL(Pattern.compile("q=price\\+rise"));
        screens.awaitReady();

        var severity = page.getByLabel("Severity");
        severity.focus();
        severity.press("ArrowDown");
        assertThat(page).hasURL(Pattern.compile("severity=[A-Z]+"));
        assertThat(severity).isFocused();
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Touchpoint"));
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }

    private static void flag(Page page) {
        button(page, "Flag it");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
