package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class MapBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_marketer_starts_from_a_template(Page page, Screens screens) {
        screens.signIn(Workspaces.actor(jdbc, Role.MARKETER)).open("/journeys");
        screens.check("journeys-empty");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New journey"))
                .first()
                .click();
        screens.awaitReady();
        screens.check("journey-templates");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The first year of a subscription"))
                .click();
        screens.awaitReady();
        screens.check("journey-form");
        page.getByLabel("Title").fill("Subscriber’s first year");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                .click();
        screens.awaitReady();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Subscriber’s first year")))
                .isVisible();
        screens.picture("journey-map");
        screens.assertAccessible();
        screens.assertNoHorizontalScroll();
    }
}
