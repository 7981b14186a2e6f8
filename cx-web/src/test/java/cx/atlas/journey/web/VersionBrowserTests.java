package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class VersionBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    WriteCards write;

    @Autowired
    ArrangeSteps steps;

    @Autowired
    ArrangeStages stages;

    @Autowired
    PublishJourney publish;

    @Autowired
    MapViews views;

    @Test
    void a_marketer_names_a_version_changes_the_map_compares_restores_and_takes_it_back(Page page, Screens screens) {
        var marketer = Workspaces.actor(jdbc, Role.MARKETER);
        var journey = drawn(marketer);
        screens.signIn(marketer).open("/journeys/" + journey.value());
        link(page, "Versions").click();
        screens.awaitReady();
        page.getByLabel("Name").fill("As drawn in the workshop");
        page.getByLabel("Note").fill("What we believed before the interviews");
        button(page, "Keep this version").click();
        screens.awaitReady();
        change(marketer, journey);
        screens.check("versions");

        link(page, "As drawn in the workshop").click();
        screens.awaitReady();
        assertThat(page.getByText("It can be read, not changed.")).isVisible();
        assertThat(page.locator("#map")).containsText("Everyone talks about it");
        screens.check("version");
        page.locator(".stage-head").first().hover();
        var fold = page.locator(".stage-head .collapse").first();
        fold.click();
        assertThat(page.locator(".map-stage").first()).hasClass(Pattern.compile("map-folded"));
        fold.click();
        assertThat(page.locator(".map-stage").first()).not().hasClass(Pattern.compile("map-folded"));

        link(page, "Compare with now").click();
        screens.awaitReady();
        assertThat(page.locator("del").first()).isVisible();
        assertThat(page.locator(".compare-sum")).containsText("1 gone");
        screens.check("compare");
        link(page, "List").click();
        screens.awaitReady();
        screens.check("compare-list");

        page.goBack();
        screens.open("/journeys/" + journey.value() + "/versions");
        button(page, "Restore").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, name("Restore"))
                .click();
        screens.awaitReady();
        assertThat(page.locator("#map")).containsText("Everyone talks about it");
        button(page, "Undo").click();
        assertThat(page.locator("#map")).containsText("Everyone raves about it");

        page.locator(".note").first().click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("History"))
                .click();
        assertThat(page.locator(".acts .act").first()).isVisible();
        screens.assertAccessible();
        screens.picture("history-tab");
        page.locator("#panel")
                .getByRole(AriaRole.BUTTON, name("Restore the wording"))
                .first()
                .click();
        assertThat(page.locator("#map")).containsText("Everyone talks about it");
        screens.open("/journeys/" + journey.value() + "/history");
        screens.check("history");
    }

    @Test
    void a_viewer_sees_what_was_published_while_the_draft_goes_on(Page page, Screens screens) {
        var marketer = Workspaces.actor(jdbc, Role.MARKETER);
        var journey = drawn(marketer);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        change(marketer, journey);
        screens.signIn(Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER))
                .open("/journeys/" + journey.value());
        assertThat(page.locator("#map")).containsText("Everyone talks about it");
        assertThat(page.locator("#publishing")).hasText("Published");

        screens.signIn(marketer).open("/journeys/" + journey.value());
        assertThat(page.locator("#publishing")).containsText("changes since published");
        button(page, "Publish again").click();
        screens.awaitReady();
        assertThat(page.locator("#publishing")).hasText("Published");
        screens.open("/journeys/" + journey.value() + "/care");
        page.getByLabel("Why").fill("Audit until Friday");
        button(page, "Lock the map").click();
        screens.awaitReady();
        page.getByLabel("Due on").fill("2020-01-01");
        button(page, "Save").click();
        screens.awaitReady();
        assertThat(page.getByText("Review overdue")).isVisible();
        screens.check("care");
        screens.open("/journeys/" + journey.value());
        assertThat(page.getByText("Audit until Friday")).isVisible();
        screens.check("map-locked");
    }

    private JourneyId drawn(Actor marketer) {
        return CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    private void change(Actor marketer, JourneyId journey) {
        CurrentActor.run(marketer, () -> {
            var map = views.findMap(journey).orElseThrow();
            var card = map.steps().get(0).cells().stream()
                    .flatMap(cell -> cell.cards().stream())
                    .filter(one -> one.body().startsWith("Everyone"))
                    .findFirst()
                    .orElseThrow();
            write.rewrite(journey, new CardId(card.id()), card.version(), new Prose("Everyone raves about it"));
            steps.remove(journey, new StepId(map.steps().get(2).id()));
            var stage = stages.add(journey, Phase.AFTER, new Name("Leave"), Place.last());
            steps.add(journey, stage, new Name("Says goodbye"), Place.last());
        });
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
