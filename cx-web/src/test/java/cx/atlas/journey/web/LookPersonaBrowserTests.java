package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Place;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.journey.usecase.PlaceNeeds;
import cx.atlas.journey.view.MapViews;
import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A map with three personas: the journey's Paula, Tom and Vera with curves of their own, and a need of Vera's. */
@BrowserTest
class LookPersonaBrowserTests {

    private static final List<Integer> TOM = List.of(2, 0, -1, 1, 2, 1, 0, 2);
    private static final List<Integer> VERA = List.of(0, 1, 0, -1, -1, -1, -2, 0);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transactions;

    Actor marketer;
    String map;
    PersonaId tom;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        var admin = Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN);
        var ground = new Ground(context, marketer, admin);
        map = "/journeys/" + ground.journey.value();
        var paula = persona("Paula");
        insert("update journey set persona_id = ? where id = ?", paula.value(), ground.journey.value());
        tom = persona("Tom");
        var vera = persona("Vera");
        CurrentActor.run(admin, () -> {
            var curve = context.getBean(DrawCurve.class);
            curve.follow(ground.journey, List.of(), List.of(tom, vera));
            var steps = context.getBean(MapViews.class)
                    .findMap(ground.journey)
                    .orElseThrow()
                    .steps();
            for (int i = 0; i < steps.size(); i++) {
                var step = new StepId(steps.get(i).id());
                curve.feel(ground.journey, step, tom, new Emotion(TOM.get(i)));
                curve.feel(ground.journey, step, vera, new Emotion(VERA.get(i)));
            }
            LaneId needs = context.getBean(ArrangeLanes.class).add(ground.journey, LaneKind.NEEDS, "", Place.last());
            context.getBean(PlaceNeeds.class)
                    .state(
                            ground.journey,
                            new StepId(steps.get(0).id()),
                            needs,
                            new Statement(
                                    Element.CUSTOMER,
                                    new Name("Know what it will cost"),
                                    Prose.NONE,
                                    null,
                                    NeedKind.FUNCTIONAL,
                                    vera));
        });
    }

    @Test
    void one_persona_is_looked_at_on_every_view(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        page.getByLabel("Persona", new Page.GetByLabelOptions().setExact(true)).selectOption("Tom");
        assertThat(page).hasURL(Pattern.compile("persona=" + tom.value()));
        assertThat(page.locator(".lane-feels .point-other.line-1").first()).hasCSS("opacity", "1");
        assertThat(page.locator(".lane-feels .point-other.line-2").first()).hasCSS("opacity", "0.16");
        assertThat(page.locator(".lane-feels .point-drawn").first()).hasCSS("opacity", "0.16");
        assertThat(page.locator(".note:has(.note-need)")).hasCSS("border-top-style", "dotted");
        screens.check("map-persona");
        var points = page.locator(".lane-feels .point-other.line-2");
        points.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(points.nth(1)).isFocused();

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Curve").setExact(true))
                .click();
        screens.awaitReady();
        assertThat(page.locator("#curve-table thead")).containsText("Tom feels");
        assertThat(page.locator("#curve-table thead")).not().containsText("Vera feels");
        page.getByLabel("Persona", new Page.GetByLabelOptions().setExact(true)).selectOption("");
        assertThat(page.locator("#curve-table thead")).containsText("Vera feels");
        screens.check("journey-curve-personas");
        screens.open(map + "/print?paper=a3");
        screens.picture("print-personas");
    }

    @Test
    void what_happened_and_was_said_at_a_touchpoint_stands_beside_the_map(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        var title = page.title();
        page.locator(".note-touchpoint .note-facts").first().click();
        var evidence = page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Evidence"));
        evidence.click();
        assertThat(page.locator("#panel #figures")).containsText("Satisfied (CSAT)");
        assertThat(page).hasTitle(title);
        screens.assertAccessible();
        screens.picture("map-evidence");
        // Who looks at the evidence goes on doing so with the next card.
        page.evaluate("document.getElementById('panel').dataset.before = ''");
        page.locator(".note-touchpoint .note-facts").first().click();
        assertThat(page.locator("#panel:not([data-before])")).isVisible();
        assertThat(evidence).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#panel #figures")).containsText("Satisfied (CSAT)");
        page.locator(".map-cell.lane-thinks .note").first().click();
        assertThat(page.locator("#tab-history")).isVisible();
        assertThat(evidence).hasCount(0);
    }

    @Test
    void a_key_prints_sheets_and_the_browsers_own_menu_prints_all_steps(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        page.keyboard().press("Control+p");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A3")))
                .isVisible();
        page.keyboard().press("Escape");
        // Far away as it was looked at: paper is near.
        page.evaluate("localStorage.setItem('cx-zoom-' + document.getElementById('map').dataset.journey, '33')");
        page.reload();
        screens.awaitReady();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(720, 1000);
        assertThat(page.locator(".step-name").last()).isVisible();
        assertThat(page.locator(".note-words").last()).isVisible();
        var wide = (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth");
        org.assertj.core.api.Assertions.assertThat(wide).isTrue();
        page.pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "map-by-menu.pdf")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "map-by-menu.png"))
                .setFullPage(true));
    }

    private PersonaId persona(String name) {
        var id = Ids.next();
        insert(
                "insert into persona (id, version, name, goals, needs, expectations, quote) values (?, 0, ?, '', '', '', '')",
                id,
                name);
        return new PersonaId(id);
    }

    private void insert(String sql, Object... values) {
        CurrentActor.run(
                marketer,
                () -> transactions.executeWithoutResult(
                        t -> jdbc.sql(sql).params(values).update()));
    }
}
