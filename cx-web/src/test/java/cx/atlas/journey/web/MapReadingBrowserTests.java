package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class MapReadingBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    Actor marketer;
    Ground ground;
    String map;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(context, marketer, Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN));
        map = "/journeys/" + ground.journey.value();
    }

    @Test
    void filters_stand_in_the_address_dim_what_does_not_match_and_can_be_cleared(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        var all = page.locator(".map .note").count();
        page.getByLabel("Channel").selectOption("Web");
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("of")))
                .hasText(Pattern.compile("^\\d+ of " + all + " cards$"));
        assertThat(page.locator(".note", with("Hotline"))).hasCSS("border-top-style", "dotted");
        assertThat(page.locator(".note", with("Plans page"))).not().hasCSS("border-top-style", "dotted");

        page.getByText("Lanes").first().click();
        page.getByLabel("Thinks", new Page.GetByLabelOptions().setExact(true)).uncheck();
        assertThat(page.locator(".map-cell.lane-thinks").first()).isHidden();
        page.keyboard().press("Escape");
        screens.check("map-filtered");

        page.reload();
        screens.awaitReady();
        assertThat(page.locator(".note", with("Hotline"))).hasCSS("border-top-style", "dotted");
        assertThat(page.locator(".map-cell.lane-thinks").first()).isHidden();
        // What comes into the page later is shown as the filter says, and counted.
        page.evaluate(
                "() => { const cell = document.querySelector('.lane-touchpoints .cell-cards'); const note = cell.querySelector('.note')"
                        + ".cloneNode(true); note.dataset.channel = 'Pigeon'; cell.append(note) }");
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("of " + (all + 1))))
                .isVisible();

        page.getByRole(AriaRole.LINK, named("Table")).click();
        screens.awaitReady();
        assertThat(page.getByLabel("Channel")).hasValue("Web");
        assertThat(page.locator(".card-table tbody tr")).hasCount(8);
        page.getByRole(AriaRole.LINK, named("Map")).click();
        screens.awaitReady();
        page.getByRole(AriaRole.LINK, named("Clear")).click();
        assertThat(page).hasURL(Pattern.compile(map + "$"));
        assertThat(page.locator(".map-cell.lane-thinks").first()).isVisible();
        assertThat(page.locator(".note", with("Hotline"))).not().hasCSS("border-top-style", "dotted");
    }

    @Test
    void the_map_zooms_by_button_wheel_and_keys_and_heads_still_stick(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        page.setViewportSize(900, 620);
        var wide = width(page);
        page.getByLabel("Zoom out").click();
        assertThat(page.locator(".map-zoom-at")).hasText("90 %");
        assertThat(width(page)).isBetween(wide * 0.88, wide * 0.92);
        page.locator(".step-head").first().focus();
        page.keyboard().press("Control+0");
        assertThat(page.locator(".map-zoom-at")).hasText("100 %");
        page.keyboard().press("Control++");
        page.keyboard().press("Control++");
        assertThat(page.locator(".map-zoom-at")).hasText("125 %");
        page.evaluate("document.querySelector('.map-scroll').scrollTo(500, 260)");
        var frame = page.locator(".map-scroll").boundingBox();
        assertThat(page.locator(".stage-row").nth(1).boundingBox().y).isBetween(frame.y - 1, frame.y + 1);
        assertThat(page.locator(".map-lanes").boundingBox().x).isBetween(frame.x - 1, frame.x + 1);
        page.mouse().move(frame.x + 300, frame.y + 300);
        page.keyboard().down("Control");
        page.mouse().wheel(0, 100);
        page.keyboard().up("Control");
        assertThat(page.locator(".map-zoom-at")).hasText("97 %");
        page.reload();
        screens.awaitReady();
        assertThat(page.locator(".map-zoom-at")).hasText("97 %");
        page.getByLabel("Fit to width").click();
        page.waitForCondition(() -> width(page) <= page.locator(".map-scroll").boundingBox().width);

        while (page.getByLabel("Zoom out").isEnabled()) {
            page.getByLabel("Zoom out").click();
        }
        assertThat(page.locator(".map-zoom-at")).hasText("25 %");
        assertThat(page.locator(".step-name").first()).isHidden();
        assertThat(page.locator(".map-cell .curve").first()).isVisible();
        page.setViewportSize(1440, 900);
        screens.assertAccessible();
        screens.picture("map-far");
    }

    @Test
    void stages_and_lanes_fold_by_mouse_and_keyboard_and_stay_so(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        var stage = page.locator(".map-stage", with("Join"));
        stage.locator(".stage-head").hover();
        stage.locator(".collapse").click();
        assertThat(stage.locator(".map-steps")).isHidden();
        assertThat(stage.locator(".stage-strip")).containsText("very bad");
        assertThat(stage.locator(".stage-frictions")).containsText("one open friction point");
        assertThat(stage.locator(".collapse")).hasAttribute("aria-expanded", "false");

        page.locator(".lane-head.lane-thinks").focus();
        page.keyboard().press(" ");
        assertThat(page.locator(".map-cell.lane-thinks .note").first()).isHidden();
        page.waitForCondition(
                () -> page.locator(".map-cell.lane-thinks").first().boundingBox().height < 28);
        // Arrows pass over what is folded.
        page.locator("[id^=cell-].lane-touchpoints").nth(1).focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[id^=cell-].lane-touchpoints").nth(4)).isFocused();
        screens.check("map-folded");

        page.reload();
        screens.awaitReady();
        assertThat(stage.locator(".map-steps")).isHidden();
        assertThat(page.locator(".map-cell.lane-thinks .note").first()).isHidden();
        // A part that is replaced later is folded, too.
        page.evaluate(
                "() => { const s = document.querySelectorAll('.map-stage')[1]; const n = s.cloneNode(true);"
                        + " n.classList.remove('map-folded'); n.querySelector('.collapse').setAttribute('aria-expanded', 'true'); s.replaceWith(n) }");
        assertThat(stage.locator(".map-steps")).isHidden();
        assertThat(stage.locator(".collapse")).hasAttribute("aria-expanded", "false");
        stage.locator(".stage-head").focus();
        page.keyboard().press(" ");
        assertThat(stage.locator(".map-steps")).isVisible();
    }

    @Test
    void curve_blueprint_and_table_are_read_on_every_screen(Page page, Screens screens) {
        screens.signIn(marketer).open(map + "/curve");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("Emotion curve"))))
                .isVisible();
        screens.check("journey-curve");
        page.setViewportSize(320, 700);
        assertThat(page.locator(".curve-frame")).isHidden();
        assertThat(page.locator("#curve-table").getByText("Enters the card")).isVisible();
        page.setViewportSize(1440, 900);

        page.getByRole(AriaRole.LINK, named("Blueprint")).click();
        screens.awaitReady();
        page.getByLabel("Department").selectOption("Billing");
        assertThat(page.locator(".blueprint .note", with("Plans page"))).hasCSS("border-top-style", "dotted");
        screens.check("journey-blueprint");

        page.getByRole(AriaRole.LINK, named("Table")).click();
        screens.awaitReady();
        page.getByRole(AriaRole.LINK, named("Clear")).click();
        screens.awaitReady();
        screens.check("journey-table");
        page.getByPlaceholder("Search cards").fill("hotline");
        assertThat(page.locator(".card-table tbody tr")).hasCount(1);
        page.getByRole(AriaRole.LINK, named("Hotline")).click();
        assertThat(page.locator("#panel")).containsText("Hotline");
    }

    @Test
    void a_journey_is_presented_stage_by_stage(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        page.getByRole(AriaRole.LINK, named("Present")).click();
        screens.awaitReady();
        assertThat(page.getByRole(AriaRole.HEADING, heading("Discover"))).isVisible();
        assertThat(page.getByText("Enters the card")).isHidden();
        assertThat(page.locator(".rail")).hasJSProperty("inert", true);
        page.keyboard().press("ArrowRight");
        assertThat(page.getByRole(AriaRole.HEADING, heading("Join"))).isFocused();
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("Stage 2 of 4")))
                .isVisible();
        screens.check("journey-present");
        page.reload();
        screens.awaitReady();
        assertThat(page.getByText("Enters the card")).isVisible();
        page.getByLabel("Next stage").click();
        page.keyboard().press("End");
        assertThat(page.getByLabel("Next stage")).isDisabled();
        assertThat(page.getByText("Tells a friend")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile(map + "$"));
    }

    @Test
    void every_view_goes_on_paper(Page page, Screens screens) {
        screens.signIn(marketer).open(map);
        page.getByRole(AriaRole.LINK, named("Print")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.getByRole(AriaRole.LINK, named("A4")).click();
        screens.awaitReady();
        assertThat(page).hasURL(Pattern.compile("of=map&paper=a4"));
        page.waitForSelector(
                "html[data-printed]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        screens.check("journey-print");
        screens.open(map + "/print?of=map&paper=a4");
        pdf(page, "map-a4", 297, 2);
        screens.open(map + "/print?paper=a3");
        pdf(page, "map-a3", 420, 1);
        screens.open(map + "/print?of=blueprint&paper=letter");
        pdf(page, "blueprint-letter", 279, 2);
        screens.open(map + "/print?of=curve");
        pdf(page, "curve-a4", 297, 2);
        screens.open(map + "/print?of=table");
        pdf(page, "table-a4", 297, 2);
    }

    /** Text stays text, on the paper that was chosen, on so many pages; a tall sheet goes on to another. */
    private static void pdf(Page page, String name, int width, int pages) {
        var file = Path.of("target", "screenshots", name + ".pdf");
        var bytes = page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var boxes = Pattern.compile("/MediaBox\\s*\\[0 0 ([\\d.]+)")
                .matcher(text)
                .results()
                .toList();
        assertThat(boxes).as(name).hasSizeBetween(pages, 2 * pages);
        assertThat(boxes)
                .allSatisfy(box ->
                        assertThat(Double.parseDouble(box.group(1)) / 72 * 25.4).isBetween(width - 2.0, width + 2.0));
        assertThat(text).contains("/Font");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize((int) ((width - 20) / 25.4 * 96), 700);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file.resolveSibling(name + "-paper.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia((Media) null));
    }

    private static double width(Page page) {
        return page.locator("#map").boundingBox().width;
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions heading(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(!name.equals("Hotline"));
    }
}
