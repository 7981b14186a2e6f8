package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import cxtest.browser.Interception;
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
}
