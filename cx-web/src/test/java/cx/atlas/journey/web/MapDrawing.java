package cx.atlas.journey.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.Outline.StagePlan;
import cx.atlas.journey.Outline.StepPlan;
import cx.atlas.journey.Phase;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A map with one stage, one step and four lanes, and a marketer who goes on with it. */
@BrowserTest
abstract class MapDrawing {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    KeepChannels channels;

    Actor marketer;
    JourneyId journey;
    Page page;

    @BeforeEach
    void a_map(Page page, Screens screens) {
        this.page = page;
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(
                marketer,
                () -> channels.open(
                        new KeepChannels.Description(new Name("Cinema"), new ChannelIcon("gift"), Tenure.OWNED)));
        journey = CurrentActor.as(marketer, () -> start.start(JourneyMother.heading("First year"), outline()));
        screens.signIn(marketer).open("/journeys/" + journey.value());
    }

    static Outline outline() {
        var lanes = List.of(
                LanePlan.of(LaneKind.TOUCHPOINTS),
                LanePlan.of(LaneKind.DOES),
                LanePlan.of(LaneKind.THINKS),
                LanePlan.of(LaneKind.FEELS));
        var steps = List.of(new StepPlan(new Name("First step"), false, List.of()));
        return new Outline(lanes, List.of(new StagePlan(Phase.BEFORE, new Name("Discover"), steps)));
    }

    Locator cell(int step, String lane) {
        return page.locator(".map-step").nth(step).locator(".map-cell.lane-" + lane);
    }

    Locator notes(int step, String lane) {
        return cell(step, lane).locator(".note");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What a spreadsheet has put into the clipboard is pasted where the focus is. */
    void paste(String html, String text) {
        page.evaluate("""
                ([html, text]) => {
                  const data = new DataTransfer()
                  if (html) data.setData("text/html", html)
                  data.setData("text/plain", text)
                  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))
                }
                """, List.of(html, text));
    }
}
