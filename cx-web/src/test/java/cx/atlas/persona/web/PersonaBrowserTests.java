package cx.atlas.persona.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.persona.LifetimeValue;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.Share;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class PersonaBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeepPersonas keep;

    @Test
    void a_marketer_sketches_describes_and_archives_a_persona(Page page, Screens screens) {
        var marketer = Workspaces.actor(jdbc, Role.MARKETER);
        screens.signIn(marketer).open("/personas");
        screens.check("personas-empty");
        cast(marketer);

        screens.open("/personas/new");
        page.getByLabel("Name").fill("Busy parent");
        page.getByLabel("In their own words").fill("I have ten minutes, and they are not in a row.");
        page.getByLabel("Goals").fill("A calm evening for the children\nNothing to look after\nOne bill");
        page.getByLabel("Share of customers, in percent").fill("a third");
        save(page);
        assertThat(page.getByText("Please give a number, such as 1,234.5.")).isVisible();
        screens.awaitReady();
        screens.check("persona-form-refused");

        page.getByLabel("Share of customers, in percent").fill("38.5");
        page.getByLabel("Mean lifetime value, in EUR").fill("1,612");
        save(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Persona created.");
        assertThat(page.getByText("€1,612")).isVisible();
        screens.awaitReady();
        screens.check("persona");
        screens.open("/personas");
        screens.check("personas");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Busy parent"))
                .click();
        screens.awaitReady();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Archive"))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Archive"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Persona archived.");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore")))
                .isVisible();
    }

    private void cast(Actor marketer) {
        CurrentActor.run(marketer, () -> {
            keep.sketch(new PersonaDescription(
                    new Name("Series collector"),
                    new Prose("See every episode on the day\nTalk about it\nKeep a list\nNever meet a spoiler"),
                    new Prose("A reminder that comes in time"),
                    new Prose("New seasons on the announced day"),
                    new Prose("If it starts at nine, I sit there at five to nine."),
                    new Share(new BigDecimal("21")),
                    new LifetimeValue(new BigDecimal("884.50"))));
            keep.sketch(PersonaDescription.of(new Name("Newcomer on a trial month")));
        });
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
    }
}
