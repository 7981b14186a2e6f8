package cx.atlas.demo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.shared.Name;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class BuildingBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    OpenWorkspace open;

    @LocalServerPort
    int port;

    @BeforeEach
    @AfterEach
    void nothingYet() {
        Site.clear(jdbc);
    }

    @Test
    void the_waiting_page_is_for_everybody_and_says_when_it_was_broken_off(Page page, Screens screens)
            throws SQLException {
        try (var site = Site.open(database, jdbc)) {
            screens.open("/setup/demo");
            assertThat(page.getByText("20,000 of 46,000")).isVisible();
            screens.check("demo-building");
            jdbc.sql("update demo_building set chapter = 'FRICTION', done = 3, most = 12")
                    .update();
            assertThat(page.getByText("3 of 12")).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("Friction points")))
                    .hasCount(1);
        }
        assertThat(page.getByText("The demo was not finished.")).isVisible();
        screens.check("demo-stopped");
        assertThat(button(page, "Try again")).isVisible();
    }

    @Test
    void without_scripts_it_goes_on_to_the_sign_in_by_itself(Page page) throws SQLException {
        var address = "http://localhost:" + port;
        try (var window = page.context().browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var plain = window.newPage();
            try (var site = Site.open(database, jdbc)) {
                plain.navigate(address + "/setup/demo");
                assertThat(plain.getByText("20,000 of 46,000")).isVisible();
                var ada = new CastMember(new EmailAddress("admin@demo.example"), new Name("Ada"), Role.ADMIN);
                open.demo(WorkspaceSettings.of("Demo", "UTC", "EUR"), List.of(ada));
            }
            plain.waitForURL("**/sign-in");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
