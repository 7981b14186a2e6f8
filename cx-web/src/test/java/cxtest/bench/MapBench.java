package cxtest.bench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import cxtest.browser.TestSession;
import cxtest.web.LargeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures a map of 1,000 cards on the server and in the browser; run by hand, see bench/README.md. */
@BrowserTest
@Import(PlainPage.class)
class MapBench {

    private static final int ROUNDS = Integer.getInteger("cx.bench.rounds", 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MapViews views;

    @LocalServerPort
    int port;

    private Actor keeper;
    private JourneyId journey;

    @Test
    void a_map_of_1000_cards_beside_plain_pages(Page page, Screens screens) throws Exception {
        keeper = Workspaces.actor(jdbc, Role.ADMIN);
        journey = LargeMap.start(context, keeper);
        var address = "/journeys/" + journey.value();
        var server = new BenchClient(port, TestSession.cookie(context, keeper));
        server.open(address);

        System.out.println("| what | median | p95 | worst |");
        System.out.println("|---|---|---|---|");
        answers("map page", server, () -> server.get(address));
        PlainPage.bytes = server.bytes();
        answers("plain page of as many bytes (Spring MVC, Thymeleaf)", server, () -> server.get("/sign-in/plain"));
        answers("touchpoint registry", server, () -> server.get("/touchpoints"));
        gestures(server, address);

        for (var path : List.of(address, "/sign-in/plain", "/touchpoints")) {
            opens(page, path);
        }
        screens.signIn(keeper).open(address);
        page.waitForSelector("#map [tabindex='0']");
        hands(page);
        screens.forgetComplaints();
    }

    private void answers(String what, BenchClient server, Supplier<Long> request) {
        IntStream.range(0, ROUNDS).forEach(i -> request.get());
        tell(
                "server: " + what,
                IntStream.range(0, ROUNDS).mapToObj(i -> request.get() / 1e6).toList(),
                "ms");
        System.out.printf(Locale.ROOT, "| – bytes | %,d | compressed %,d | |%n", server.bytes(), server.compressed());
    }

    private void gestures(BenchClient server, String address) {
        var map = map();
        var step = map.steps().get(20);
        var thinks = map.lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.THINKS)
                .findFirst()
                .orElseThrow();
        var card = step.cell(thinks.id()).cards().get(0);
        // Each act gives the card its number as its version.
        var acts = new long[] {map.journey().acts()};
        var version = new long[] {card.version()};
        answers("rewrite a card", server, () -> {
            var fields = Map.of("version", version[0], "text", "Something else " + version[0]);
            version[0] = ++acts[0];
            return server.post(address + "/cards/" + card.id(), fields);
        });
        var at = new int[] {0};
        answers(
                "feel",
                server,
                () -> server.post(address + "/steps/" + step.id() + "/emotion", Map.of("value", at[0]++ % 5 - 2)));
        answers(
                "move a card",
                server,
                () -> server.post(
                        address + "/cards/" + card.id() + "/position",
                        Map.of(
                                "lane",
                                thinks.id(),
                                "step",
                                map.steps().get(at[0]++ % 60).id())));
        answers(
                "move a step",
                server,
                () -> server.post(
                        address + "/steps/" + step.id() + "/position",
                        Map.of("stage", map.stages().get(at[0]++ % 10).id())));
        answers(
                "insert a step",
                server,
                () -> server.post(
                        address + "/steps",
                        Map.of("stage", map.stages().get(at[0]++ % 10).id())));
        IntStream.range(0, 2 * ROUNDS).forEach(i -> server.post(address + "/undo", Map.of()));
    }

    /** From the start of the navigation until the scripts run and, on a map, the first cell can take the focus. */
    private void opens(Page page, String path) {
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        for (int i = 0; i < Math.max(5, ROUNDS / 4); i++) {
            try (BrowserContext window = page.context()
                    .browser()
                    .newContext(new NewContextOptions()
                            .setBaseURL("http://localhost:" + port)
                            .setViewportSize(1440, 900))) {
                TestSession.open(context, keeper, window);
                window.addInitScript(BenchScripts.USABLE);
                var fresh = window.newPage();
                cold.add(usable(fresh, path));
                warm.add(usable(fresh, path));
            }
        }
        var name = path.contains("journeys") ? "map" : path;
        tell("browser: opens cold: " + name, cold, "ms");
        tell("browser: opens warm: " + name, warm, "ms");
    }

    private static double usable(Page page, String path) {
        page.navigate(path);
        page.waitForFunction("() => window.usable !== undefined");
        return ((Number) page.evaluate("window.usable")).doubleValue();
    }

    private void hands(Page page) {
        page.evaluate(BenchScripts.WATCH);
        var typed = new ArrayList<Double>();
        var entered = new ArrayList<Double>();
        var write = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            page.locator(".map-step").nth(3 + i % 4).locator(".lane-does").focus();
            page.keyboard().type("Words that are typed " + i);
            typed.addAll(numbers(page.evaluate("window.keys.splice(0)")));
            write.add(after(page, "cx:patched", () -> page.keyboard().press("Enter")));
            entered.addAll(numbers(page.evaluate("window.keys.splice(0)")));
        }
        tell("browser: key to paint while typing", typed, "ms");
        tell("browser: Enter, key to paint", entered, "ms");
        tell("browser: Enter until the patch is painted", write, "ms");

        var move = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            page.locator(".step-head").nth(2 + i % 2).focus();
            move.add(after(page, "cx:patched", () -> page.keyboard().press(("Alt+ArrowRight"))));
        }
        tell("browser: moving a step, key to paint", numbers(page.evaluate("window.keys.splice(0)")), "ms");
        tell("browser: moving a step, until it is saved", move, "ms");

        for (int i = 0; i < ROUNDS; i++) {
            page.keyboard().press(i % 2 == 0 ? "ArrowDown" : "ArrowRight");
            // As fast as a key that is held repeats itself.
            page.waitForTimeout(33);
        }
        page.evaluate("new Promise(done => setTimeout(done, 300))");
        tell("browser: arrow to paint", numbers(page.evaluate("window.keys.splice(0)")), "ms");
        tell(
                "browser: frames while scrolling sideways",
                numbers(page.evaluate(BenchScripts.SCROLL, "scrollLeft")),
                "ms");
        tell("browser: frames while scrolling down", numbers(page.evaluate(BenchScripts.SCROLL, "scrollTop")), "ms");
        tell("browser: elements in the page", numbers(page.evaluate("[document.querySelectorAll('*').length]")), "");
    }

    private static double after(Page page, String event, Runnable act) {
        page.evaluate(
                "name => { window.told = undefined; window.pressed = undefined; addEventListener('keydown',"
                        + " () => window.pressed ??= performance.now(), { once: true, capture: true });"
                        + " document.addEventListener(name, () => requestAnimationFrame(() =>"
                        + " setTimeout(() => { window.told = performance.now() - window.pressed })), { once: true }) }",
                event);
        act.run();
        page.waitForFunction("() => window.told !== undefined");
        return ((Number) page.evaluate("window.told")).doubleValue();
    }

    private static List<Double> numbers(Object evaluated) {
        return ((List<?>) evaluated)
                .stream().map(it -> ((Number) it).doubleValue()).toList();
    }

    private MapView map() {
        return CurrentActor.as(keeper, () -> views.findMap(journey).orElseThrow());
    }

    private static void tell(String what, List<Double> figures, String unit) {
        var sorted = figures.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %s | %.1f | %.1f |%n",
                what,
                at(sorted, 0.5),
                unit,
                at(sorted, 0.95),
                at(sorted, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
