package cx.atlas.journey.web.live;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A map on which somebody types. */
@BrowserTest
abstract class Words {

    static final String OLD = "She recommends it";
    static final String NEW = "He recommends it";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    Actor actor;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        actor = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                actor, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    Locator type(Page page, Screens screens) {
        screens.signIn(actor).open("/journeys/" + journey.value());
        page.waitForSelector("main[data-page]");
        card(page, OLD).focus();
        page.keyboard().press("F2");
        var field = page.locator(".editor [name=text]");
        field.fill(NEW);
        return field;
    }

    static Locator card(Page page, String text) {
        return page.locator(".note").filter(new FilterOptions().setHasText(text));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('cx:words:')).length"))
                .intValue();
    }

    /** Without leaving the field first, which would save them. */
    static void closeOnThem(Page page) {
        page.evaluate("document.addEventListener('focusout', event => event.stopImmediatePropagation(), true)");
        page.onDialog(dialog -> dialog.accept());
        page.navigate("about:blank");
    }

    static Locator cell(Page page, int step, String lane) {
        return page.locator(".map-step").nth(step).locator(".lane-" + lane);
    }
}
