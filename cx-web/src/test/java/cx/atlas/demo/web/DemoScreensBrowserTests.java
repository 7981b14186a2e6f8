package cx.atlas.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.demo.usecase.DemoCompany;
import cx.atlas.demo.web.Crawl.Visit;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.ActorViews;
import cx.atlas.workspace.view.SetupViews;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import cxtest.web.Address;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen that a link of the demo leads to, as everybody. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoScreensBrowserTests {

    /** Enough for every figure to show something, few enough to be quick. */
    private static final int CUSTOMERS = 120;

    /** Not led to by a link: scripts ask for them, menus of other lanes lead to them, or they need what the demo has not, like an upload. */
    private static final Set<String> NO_LINK = Set.of(
            "/journeys/{journey}/threads/{thread}",
            "/journeys/{journey}/cells/{step}/{lane}/touchpoints",
            "/journeys/{journey}/cells/{step}/{lane}/new-touchpoint",
            "/journeys/{journey}/cells/{step}/{lane}/needs",
            "/journeys/{journey}/cells/{step}/{lane}/figures",
            "/journeys/{journey}/lanes/{lane}/icon",
            "/journeys/{journey}/lanes/{lane}/personas",
            "/journeys/{journey}/lanes/{lane}/copy",
            "/journeys/{journey}/comments/open",
            "/journeys/{journey}/images/{image}",
            "/journeys/{journey}/changes",
            "/journeys/{journey}/live",
            "/journeys/{journey}/people",
            "/journeys/{journey}/cards/{card}",
            "/journeys/{journey}/cards/{card}/comments",
            "/friction/touchpoints",
            "/imports/{id}/mapping",
            "/imports/{id}/progress",
            "/imports/{id}/rejections.csv",
            "/workspaces/new");

    @Autowired
    DemoCompany demo;

    @Autowired
    SetupViews setup;

    @Autowired
    ActorViews actors;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final Map<Role, List<Visit>> visits = new EnumMap<>(Role.class);

    @BeforeAll
    void open() {
        demo.open(LocalDate.now(), CUSTOMERS);
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_somewhere_and_is_closed_only_to_whom_the_table_says(Role role, Screens screens) {
        var soft = new SoftAssertions();
        for (var visit : visits(role, screens)) {
            soft.assertThat(visit.address()).as("%s is an address", visit).isPresent();
            var may = visit.address()
                    .filter(address -> address.roles().contains(role))
                    .isPresent();
            soft.assertThat(visit.status()).as("%s", visit).isIn(may ? Set.of(200) : Set.of(200, 403));
        }
        soft.assertAll();
        assertThat(visits(role, screens)).hasSizeGreaterThan(40);
    }

    @Test
    void a_link_leads_to_every_screen(Screens screens) {
        var linked = new HashSet<String>();
        for (var role : Role.values()) {
            visits(role, screens).forEach(visit -> linked.add(visit.pattern()));
        }
        var missing = Address.all().stream()
                .filter(address -> "GET".equals(address.method()) && !address.forAnonymous())
                .map(Address::path)
                .filter(path -> !linked.contains(path))
                .collect(Collectors.toSet());
        assertThat(missing).isSubsetOf(NO_LINK);
    }

    /** The browser complains of nothing (the harness sees to that), axe finds no barrier, and no page is wider than a phone. */
    @Test
    void every_screen_is_sound_in_a_real_browser(Screens screens) {
        var shown = new HashSet<String>();
        var soft = new SoftAssertions();
        for (var role : List.of(Role.ADMIN, Role.MARKETER, Role.CXO, Role.DEPARTMENT_LEAD, Role.VIEWER)) {
            for (var visit : visits(role, screens)) {
                if (visit.page() && visit.status() == 200 && shown.add(visit.pattern())) {
                    screens.signIn(actor(role)).open(visit.link());
                    // Those of one journey are the largest, and have been looked at by tests of their own.
                    if (!visit.pattern().startsWith("/journeys/{journey}")) {
                        soft.check(screens::assertAccessible);
                    }
                    soft.check(screens::assertNoHorizontalScroll);
                }
            }
        }
        soft.assertAll();
        assertThat(shown).hasSizeGreaterThan(25);
    }

    private List<Visit> visits(Role role, Screens screens) {
        screens.signIn(actor(role));
        var session = screens.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return visits.computeIfAbsent(role, first -> Crawl.of("http://localhost:" + port, session));
    }

    private Actor actor(Role role) {
        var here = new WorkspaceId(jdbc.sql("select id from workspace where demo")
                .query(UUID.class)
                .single());
        var account = setup.findDemoAccount(role).orElseThrow();
        return CurrentWorkspace.in(here, () -> actors.findActor(account, here)).orElseThrow();
    }
}
