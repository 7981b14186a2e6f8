package cxtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import cx.atlas.workspace.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What tests do with a screen: sign in, look at it, check it for everybody. */
public final class Screens implements AutoCloseable {

    private static final List<String> ACCESSIBLE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What may be right in light and wrong in dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final int PATIENCE = 15_000;
    private static final int SETTLING = 300;

    private final Windows windows;
    private final String origin;
    private final BrowserContext window;
    private final ApplicationContext application;
    private final Complaints complaints;
    private final Page page;
    private final List<Screens> others = new ArrayList<>();

    private Screens(Windows windows, ApplicationContext application) {
        this.windows = windows;
        this.origin = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        this.window = windows.take(origin);
        this.application = application;
        this.complaints = new Complaints(window);
        this.page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        scheme(ColorScheme.LIGHT);
    }

    static Screens open(Windows windows, ApplicationContext application) {
        return new Screens(windows, application);
    }

    /** The browser of somebody else, who looks at the same time. */
    public Screens another() {
        var other = open(windows, application);
        others.add(other);
        return other;
    }

    public Page page() {
        return page;
    }

    /** Signs in without a password, by a stored session. */
    public Screens signIn(Actor actor) {
        TestSession.open(application, actor, window);
        return this;
    }

    /** Opens an address and waits until its scripts run. */
    public Page open(String path) {
        var answer = page.navigate(path);
        if (answer != null && answer.status() >= 500) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + page.innerText("body"));
        }
        awaitReady();
        return page;
    }

    public void awaitReady() {
        page.waitForSelector("html[data-ready]", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** No violation that axe can find, in light and, of colours, in dark. */
    public void assertAccessible() {
        assertNone(axe().withTags(ACCESSIBLE));
        scheme(ColorScheme.DARK);
        assertNone(axe().withRules(OF_COLOURS));
        scheme(ColorScheme.LIGHT);
    }

    private AxeBuilder axe() {
        // A page without frames needs no further window to bring their results together.
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private void assertNone(AxeBuilder axe) {
        var found = barriers(axe);
        // What changes while it is looked at, say by itself, is looked at again; what is wrong stays wrong.
        for (int again = 0; again < 2 && !found.isEmpty(); again++) {
            page.waitForTimeout(SETTLING);
            found = barriers(axe);
        }
        assertThat(found).as("barriers on " + page.url()).isEmpty();
    }

    private List<String> barriers(AxeBuilder axe) {
        var found = new ArrayList<String>();
        complaints.whileDeaf(page, () -> axe.analyze().getViolations().forEach(rule -> found.add(told(rule))));
        return found;
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + where;
    }

    /** The page never scrolls sideways, down to 320 pixels; wide tables scroll in their own frame. */
    public void assertNoHorizontalScroll() {
        page.setViewportSize(320, 700);
        var overflowing = page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  [document.documentElement.scrollWidth + ' pixels', ...[...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                    .filter(e => { while ((e = e.parentElement) && e !== document.body)
                      if (getComputedStyle(e).overflowX !== 'visible') return false; return true })
                    .slice(0, 8).map(e => e.outerHTML.slice(0, 120))]
                """);
        assertThat((List<?>) overflowing)
                .as("wider than 320 pixels on " + page.url())
                .isEmpty();
        page.setViewportSize(1440, 900);
    }

    /**
     * Keeps the page as pictures for people to look at: {@code target/screenshots/<name>-light.png}, {@code -dark} and {@code
     * -320}; with -Dcx.test.pictures=true alone, since they check nothing and take a third of the time.
     */
    public void picture(String name) {
        if (!Boolean.getBoolean("cx.test.pictures")) {
            return;
        }
        scheme(ColorScheme.LIGHT);
        shoot(name + "-light");
        page.setViewportSize(320, 700);
        shoot(name + "-320");
        page.setViewportSize(1440, 900);
        scheme(ColorScheme.DARK);
        shoot(name + "-dark");
        scheme(ColorScheme.LIGHT);
    }

    /** All of the above: accessible in both schemes, no sideways scrolling, pictures kept where they are wanted. */
    public void check(String name) {
        assertAccessible();
        assertNoHorizontalScroll();
        picture(name);
    }

    /** For a test that provokes complaints of the browser. */
    public void forgetComplaints() {
        complaints.forget();
    }

    void assertNoComplaints() {
        complaints.assertNone();
        others.forEach(Screens::assertNoComplaints);
    }

    void keepPicture(String name) {
        shoot("failed-" + name.replaceAll("[^A-Za-z0-9._-]", ""));
        others.forEach(other -> other.keepPicture(name + "-another"));
    }

    @Override
    public void close() {
        others.forEach(Screens::close);
        complaints.stop();
        windows.giveBack(origin, window);
    }

    private void scheme(ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        // Colours that change in a transition, however short, have arrived two frames later.
        // A browser that draws nothing just now draws no frame, and nothing else would end this.
        page.evaluate("new Promise(done => { setTimeout(done, 2000);"
                + " requestAnimationFrame(() => requestAnimationFrame(done)) })");
    }

    /** The whole page, as on a screen that is tall enough for it: so that what is fixed stands at its edges. */
    private void shoot(String name) {
        var size = page.viewportSize();
        var height = (Integer) page.evaluate("Math.ceil(document.documentElement.scrollHeight)");
        page.setViewportSize(size.width, Math.max(size.height, height));
        var options = new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
        complaints.whileDeaf(page, () -> page.screenshot(options));
        page.setViewportSize(size.width, size.height);
    }
}
