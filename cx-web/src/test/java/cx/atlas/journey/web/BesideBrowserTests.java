package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done and typed in the panel beside the map, while the map goes on. */
class BesideBrowserTests extends MapDrawing {

    private final List<Route> held = new ArrayList<>();

    @BeforeEach
    void a_card() {
        cell(0, "does").focus();
        page.keyboard().type("One");
        page.keyboard().press("Enter");
        assertThat(notes(0, "does")).containsText("One");
        notes(0, "does").click();
        assertThat(panel().locator("[data-beside]")).isVisible();
    }

    /** The next request to these addresses waits; those behind it pass. */
    private void hold(String addresses) {
        Interception.of(page, Pattern.compile(addresses), route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
    }

    private Locator panel() {
        return page.locator("#panel");
    }

    private void flag() {
        panel().locator("[data-beside]").click();
        assertThat(panel().getByLabel("What hurts, in one line")).isVisible();
    }

    /** Evidence and friction each say it, and one of them is hidden. */
    private Locator unsent() {
        return panel().getByText("Not saved yet").locator("visible=true");
    }

    @Test
    void acts_are_done_while_the_form_of_a_friction_point_is_on_its_way() {
        hold("/friction/new");
        panel().locator("[data-beside]").click();
        page.waitForCondition(() -> !held.isEmpty());
        notes(0, "does").focus();
        page.keyboard().press("Control+d");
        page.keyboard().press("Control+d");
        held.get(0).resume();
        assertThat(panel().getByLabel("What hurts, in one line")).isVisible();
        assertThat(notes(0, "does")).hasCount(3);
    }

    @Test
    void words_of_a_friction_point_are_kept_until_it_is_flagged_or_they_are_thrown_away() {
        flag();
        panel().getByLabel("What hurts, in one line").fill("Nobody says when it is due");
        panel().getByText("High", new Locator.GetByTextOptions().setExact(true)).click();
        panel().getByLabel("Kind").selectOption("UNCLEAR");
        panel().getByLabel("What happens").fill("She calls to ask");
        notes(0, "does").click();
        assertThat(unsent()).hasCount(1);
        flag();
        assertThat(panel().getByLabel("What hurts, in one line")).hasValue("Nobody says when it is due");
        assertThat(panel().getByLabel("What happens")).hasValue("She calls to ask");
        assertThat(panel().getByLabel("Step")).not().hasValue("");
        assertThat(unsent()).hasCount(1);
        panel().getByText("Discard").click();
        assertThat(panel().getByLabel("What hurts, in one line")).hasValue("");
        assertThat(unsent()).hasCount(0);

        panel().getByLabel("What hurts, in one line").fill("Nobody says when it is due");
        panel().getByText("High", new Locator.GetByTextOptions().setExact(true)).click();
        panel().getByLabel("Kind").selectOption("UNCLEAR");
        panel().getByText("Flag it").click();
        assertThat(panel().locator(".flagged-words")).hasText("Nobody says when it is due");
        assertThat(panel().locator("#friction-form")).isFocused();
        notes(0, "does").click();
        flag();
        assertThat(panel().getByLabel("What hurts, in one line")).hasValue("");
    }

    @Test
    void evidence_that_was_not_sent_says_so_and_is_dropped_when_it_is_as_before(Screens screens) {
        panel().getByLabel("Source").fill("Exit survey in May");
        assertThat(unsent()).hasCount(1);
        page.reload();
        screens.awaitReady();
        notes(0, "does").click();
        assertThat(panel().getByLabel("Source")).hasValue("Exit survey in May");
        assertThat(unsent()).hasCount(1);
        panel().getByLabel("Source").fill("");
        assertThat(unsent()).hasCount(0);
        panel().getByLabel("Source").fill("Another survey");
        panel().getByText("Discard").click();
        assertThat(panel().getByLabel("Source")).hasValue("");
        page.reload();
        screens.awaitReady();
        notes(0, "does").click();
        assertThat(panel().getByLabel("Source")).hasValue("");
        assertThat(unsent()).hasCount(0);
    }

    @Test
    void a_problem_is_not_taken_away_by_what_was_asked_for_before_it(Screens screens) {
        hold("/selection/duplicate");
        notes(0, "does").focus();
        page.keyboard().press("Control+d");
        page.keyboard().press("Control+d");
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).fulfill(new Route.FulfillOptions().setStatus(500));
        assertThat(notes(0, "does")).hasCount(2);
        assertThat(page.locator(".saved")).hasText("Saved");
        assertThat(page.locator(".toast-problem")).isVisible();
        notes(0, "does").first().focus();
        page.keyboard().press("Control+d");
        assertThat(notes(0, "does")).hasCount(3);
        assertThat(page.locator(".toast-problem")).hasCount(0);
        screens.forgetComplaints();
    }
}
