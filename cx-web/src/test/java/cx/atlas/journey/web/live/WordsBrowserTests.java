package cx.atlas.journey.web.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed on a map survives what may happen to it. */
@BrowserTest
class WordsBrowserTests {

    private static final String OLD = "She recommends it";
    private static final String NEW = "He recommends it";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    private final List<Route> held = new ArrayList<>();
    private Actor actor;
    private JourneyId journey;

    @BeforeEach
    void a_map() {
        actor = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                actor, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    private Locator type(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        page.waitForSelector("main[data-page]");
        card(page, OLD).dblclick();
        var field = page.locator(".editor [name=text]");
        field.fill(NEW);
        return field;
    }

    private static Locator card(Page page, String text) {
        return page.locator(".note").filter(new FilterOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('cx:words:')).length"))
                .intValue();
    }

    @Test
    void words_typed_offline_are_sent_when_the_network_is_back(Page page, Screens screens) {
        var field = type(page, screens);
        page.context().setOffline(true);
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        assertThat(page.locator(".saved")).hasText("Offline: kept in this browser");
        assertThat(field).hasValue(NEW);
        assertThat(kept(page)).isEqualTo(1);
        page.context().setOffline(false);
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(card(page, NEW)).isVisible();
        assertThat(kept(page)).isZero();
        screens.forgetComplaints();
    }

    @Test
    void words_of_a_page_that_was_closed_on_them_are_offered_in_their_place(Page page, Screens screens) {
        type(page, screens);
        var address = "/journeys/" + journey.value();
        closeOnThem(page);
        screens.open(address);
        var kept = page.locator(".kept-entry");
        assertThat(kept).containsText("You have unsaved words from");
        assertThat(kept).containsText("Asks a friend · Thinks");
        screens.check("map-kept-words");
        button(page, "Restore").click();
        assertThat(page.locator(".editor [name=text]")).hasValue(NEW);
        assertThat(page.locator(".editor [name=text]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(card(page, NEW)).isVisible();
        screens.open(address);
        assertThat(kept).hasCount(0);
    }

    @Test
    void words_for_a_card_that_was_changed_meanwhile_come_back_beside_the_others(Page page, Screens screens) {
        type(page, screens);
        closeOnThem(page);
        var other = screens.another();
        var others = other.signIn(actor).open("/journeys/" + journey.value());
        card(others, OLD).dblclick();
        others.locator(".editor [name=text]").fill("Nobody recommends it");
        others.keyboard().press("Enter");
        assertThat(card(others, "Nobody recommends it")).isVisible();
        screens.open("/journeys/" + journey.value());
        button(page, "Restore").click();
        page.locator(".editor [name=text]").press("Enter");
        assertThat(page.locator(".editor-stored q")).hasText("Nobody recommends it");
        button(page, "Keep theirs").click();
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    @Test
    void words_that_were_saved_while_nobody_heard_the_answer_are_not_offered(Page page, Screens screens) {
        type(page, screens);
        page.route("**/cards/*", route -> {
            if ("POST".equals(route.request().method())) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        assertThat(kept(page)).isEqualTo(1);
        closeOnThem(page);
        screens.open("/journeys/" + journey.value());
        assertThat(card(page, NEW)).isVisible();
        assertThat(page.locator(".kept-entry")).hasCount(0);
        assertThat(kept(page)).isZero();
        screens.forgetComplaints();
    }

    @Test
    void words_can_be_thrown_away_and_are_nobody_elses(Page page, Screens screens) {
        type(page, screens);
        closeOnThem(page);
        var address = "/journeys/" + journey.value();
        screens.signIn(Workspaces.join(jdbc, actor.workspaceId(), Role.MARKETER))
                .open(address);
        assertThat(page.locator(".kept")).isHidden();
        screens.signIn(actor).open(address);
        button(page, "Discard").click();
        assertThat(page.locator(".kept")).isHidden();
        assertThat(kept(page)).isZero();
    }

    @Test
    void a_session_that_ended_costs_no_word_and_saving_again_works_after_signing_in(Page page, Screens screens) {
        var field = type(page, screens);
        jdbc.sql("delete from spring_session").update();
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("Sign in");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        screens.signIn(actor);
        page.locator(".editor .button-primary").click();
        assertThat(card(page, NEW)).isVisible();
        assertThat(field).hasCount(0);
    }

    @Test
    void the_words_are_saved_also_where_the_token_of_the_page_was_lost_with_the_cookies(Page page, Screens screens) {
        type(page, screens);
        page.context().clearCookies();
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        screens.signIn(actor);
        var other = page.context().newPage();
        other.navigate("/journeys");
        other.close();
        // As coming back to the tab does.
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(card(page, NEW)).isVisible();
        assertThat(page.locator(".editor")).hasCount(0);
    }

    @Test
    void a_server_that_fails_is_asked_again(Page page, Screens screens) {
        var field = type(page, screens);
        page.route("**/cards/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        assertThat(field).hasValue(NEW);
        page.unroute("**/cards/*");
        page.locator(".editor .button-primary").click();
        assertThat(card(page, NEW)).isVisible();
        screens.forgetComplaints();
    }

    @Test
    void one_letter_is_a_card(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        var cell = page.locator(".map-step").nth(0).locator(".lane-backstage");
        cell.focus();
        page.keyboard().press("X");
        page.keyboard().press("Enter");
        assertThat(cell.locator(".note-words")).hasText("X");
        assertThat(kept(page)).isZero();
    }

    /** Without leaving the field first, which would save them. */
    private static void closeOnThem(Page page) {
        page.evaluate("document.addEventListener('focusout', event => event.stopImmediatePropagation(), true)");
        page.onDialog(dialog -> dialog.accept());
        page.navigate("about:blank");
    }

    private static Locator cell(Page page, int step, String lane) {
        return page.locator(".map-step").nth(step).locator(".lane-" + lane);
    }

    @Test
    void opening_and_closing_a_card_throws_away_no_words_that_are_kept_for_it(Page page, Screens screens) {
        type(page, screens);
        closeOnThem(page);
        screens.open("/journeys/" + journey.value());
        card(page, OLD).focus();
        page.keyboard().press("F2");
        assertThat(page.locator(".editor [name=text]")).hasValue(NEW);
        page.keyboard().press("Escape");
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(page.locator(".kept-entry")).hasCount(1);
        button(page, "Restore").click();
        assertThat(page.locator(".kept-entry")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.locator(".kept-entry")).hasCount(1);
        assertThat(kept(page)).isEqualTo(1);
        card(page, OLD).focus();
        page.keyboard().press("F2");
        page.keyboard().press("Enter");
        assertThat(card(page, NEW)).isVisible();
        assertThat(page.locator(".kept-entry")).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    @Test
    void two_new_cards_of_one_cell_are_kept_apart(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        cell(page, 0, "backstage").focus();
        page.context().setOffline(true);
        page.keyboard().type("Alpha");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("Beta");
        assertThat(kept(page)).isEqualTo(2);
        closeOnThem(page);
        page.context().setOffline(false);
        screens.open("/journeys/" + journey.value());
        assertThat(page.locator(".kept-entry")).hasCount(2);
        button(page, "Restore").first().click();
        page.keyboard().press("Enter");
        assertThat(card(page, "Alpha")).isVisible();
        assertThat(page.locator(".kept-entry")).hasCount(1);
        button(page, "Restore").click();
        page.keyboard().press("Enter");
        assertThat(card(page, "Beta")).isVisible();
        page.waitForCondition(() -> kept(page) == 0);
        screens.forgetComplaints();
    }

    @Test
    void a_new_card_whose_answer_was_lost_is_saved_again_as_one_card(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        page.waitForSelector("main[data-page]");
        page.route("**/cards?card=*", route -> {
            route.fetch();
            route.abort();
        });
        cell(page, 0, "backstage").focus();
        page.keyboard().type("One");
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        page.unroute("**/cards?card=*");
        page.locator(".editor [name=text]").fill("One more");
        page.locator(".editor .button-primary").click();
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(cell(page, 0, "backstage").locator(".note")).hasCount(1);
        assertThat(card(page, "One more")).isVisible();
        assertThat(kept(page)).isZero();
        screens.forgetComplaints();
    }

    @Test
    void a_refused_field_does_not_take_the_focus_from_another(Page page, Screens screens) {
        var field = type(page, screens);
        field.fill("x".repeat(4001));
        page.route("**/cards/*", held::add);
        page.keyboard().press("Tab");
        page.keyboard().type("Typed ");
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        assertThat(page.locator(".editor [aria-invalid=true]")).isVisible();
        page.keyboard().type("meanwhile");
        assertThat(page.locator(".editor [name=text]:not([aria-invalid])"))
                .hasValue(Pattern.compile("Typed meanwhile$"));
        screens.forgetComplaints();
    }
}
