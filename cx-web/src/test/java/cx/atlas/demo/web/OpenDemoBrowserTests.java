package cx.atlas.demo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.AriaRole;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The real demo, from the set-up on. */
@BrowserTest
class OpenDemoBrowserTests {

    /** On a machine with much else to do. */
    private static final int LONG = 150_000;

    @Test
    void the_demo_is_built_while_one_watches_and_entered_then(Page page, Screens screens) {
        screens.open("/setup");
        button(page, "Open the demo").click();
        page.waitForURL("**/setup/demo");
        assertThat(page.locator("progress")).isVisible();
        assertThat(page.locator("[aria-current=step]")).hasCount(1);
        page.waitForURL("**/sign-in", new WaitForURLOptions().setTimeout(LONG));
        screens.awaitReady();
        button(page, "Enter as marketer").click();
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        assertThat(page.locator("body")).containsText("Owlight");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
