package cx.atlas.workspace.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
class DepartmentBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_marketer_founds_a_department(Page page, Screens screens) {
        screens.signIn(Workspaces.actor(jdbc, Role.MARKETER)).open("/departments");
        screens.check("departments-empty");

        page.locator("header")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("New department"))
                .click();
        screens.awaitReady();
        page.getByLabel("Name").fill("Support");
        page.getByLabel("Why we do this").fill("A customer who asks once and is heard stays");
        screens.check("department-form");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Department created.");
        assertThat(page.getByRole(AriaRole.ROWHEADER)).containsText("Support");
        screens.awaitReady();
        screens.check("departments");
    }
}
