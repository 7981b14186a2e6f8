package cx.atlas.journey.web.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.DescribeJourney;
import cx.atlas.workspace.CurrentActor;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed on a map survives what may happen to it. */
class WordsBrowserTests extends Words {

    private static final Pattern CARD = Pattern.compile("/cards/[^/]+$");
    private static final Pattern NEW_CARD = Pattern.compile("/cards\\?card=");

    @Autowired
    DescribeJourney describe;

    @Autowired
    ArchiveJourney archive;

    @Autowired
    LiveHub hub;

    private final List<Route> held = new ArrayList<>();

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
        Interception.of(page, CARD, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        assertThat(field).hasValue(NEW);
        // What is saved elsewhere meanwhile does not save them.
        page.waitForResponse(
                answer -> answer.url().endsWith("/emotion"),
                () -> page.locator(".point-drawn").first().press("ArrowUp"));
        assertThat(page.locator(".saved")).hasText("Not saved");
        page.unroute(CARD);
        page.locator(".editor .button-primary").click();
        assertThat(card(page, NEW)).isVisible();
        screens.forgetComplaints();
    }

    @Test
    void a_table_says_that_the_session_has_ended(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value() + "/table");
        page.waitForSelector("main[data-live]");
        jdbc.sql("delete from spring_session").update();
        hub.stop();
        hub.start();
        assertThat(page.locator(".toast-problem")).containsText("You have been signed out");
        screens.forgetComplaints();
    }

    @Test
    void what_becomes_of_the_journey_is_shown_around_the_words(Page page, Screens screens) {
        var field = type(page, screens);
        page.waitForSelector("main[data-live]");
        CurrentActor.run(actor, () -> describe.describe(journey, 0, JourneyMother.heading("Year one")));
        assertThat(page.locator("h1")).hasText("Year one");
        assertThat(page).hasTitle(Pattern.compile("^Year one"));
        CurrentActor.run(actor, () -> archive.archive(journey));
        assertThat(page.locator(".toast-problem")).containsText("This journey was archived or restored");
        assertThat(page.locator("#journey-status")).hasText("Archived");
        assertThat(field).hasValue(NEW);
        assertThat(kept(page)).isEqualTo(1);
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

    @Test
    void a_new_card_whose_answer_was_lost_is_saved_again_as_one_card(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        page.waitForSelector("main[data-page]");
        Interception.of(page, NEW_CARD, route -> {
            route.fetch();
            route.abort();
        });
        cell(page, 0, "backstage").focus();
        page.keyboard().type("One");
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .error:visible")).containsText("Your text is still here");
        page.unroute(NEW_CARD);
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
        Interception.of(page, CARD, held::add);
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
