package cx.atlas.touchpoint.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.Moments;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.view.ScoreSpread;
import cx.atlas.touchpoint.view.TouchpointFigures.Verbatim;
import cx.atlas.touchpoint.view.TouchpointHit;
import cx.atlas.touchpoint.view.TouchpointView.Friction;
import cx.atlas.touchpoint.view.TouchpointView.Served;
import cx.atlas.touchpoint.view.TouchpointView.Use;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceFacts;
import cxtest.PersistenceTest;
import cxtest.Registry;
import cxtest.Workspaces;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SqlTouchpointViewsTests {

    private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);

    @Autowired
    TouchpointViews views;

    @Autowired
    ArchiveTouchpoint archive;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Actor marketer;
    Registry registry;
    ChannelId phone;
    DepartmentId support;

    @BeforeEach
    void registry() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        support = registry.department("Support");
    }

    @Test
    void a_search_shows_channel_and_owner() {
        var id = registry.touchpoint("Phone line", phone, support);
        assertThat(search("line"))
                .containsExactly(new TouchpointHit(id.value(), "Phone line", "Phone", "phone", "Support", 1, true));
    }

    @Test
    void a_touchpoint_without_owner_is_found_too() {
        registry.touchpoint("Callback", phone, null);
        assertThat(search("callback")).singleElement().satisfies(hit -> {
            assertThat(hit.department()).isNull();
            assertThat(hit.hue()).isZero();
        });
    }

    @Test
    void every_word_must_occur_somewhere_and_beginnings_come_first() {
        registry.touchpoint("Account line", phone, support);
        registry.touchpoint("Line for business", phone, support);
        registry.touchpoint("Callback", phone, support);
        assertThat(names("line")).containsExactly("Line for business", "Account line");
        assertThat(names("SUPPORT account")).containsExactly("Account line");
        assertThat(names("")).containsExactly("Account line", "Callback", "Line for business");
        assertThat(names("l%e")).isEmpty();
    }

    @Test
    void archived_touchpoints_and_other_workspaces_are_not_found() {
        var id = registry.touchpoint("Phone line", phone, support);
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        assertThat(CurrentActor.as(other, () -> views.searchTouchpoints("", 10)))
                .isEmpty();
        assertThat(CurrentActor.as(other, () -> views.findTouchpoint(id))).isEmpty();
        CurrentActor.run(marketer, () -> archive.archive(id));
        assertThat(search("")).isEmpty();
    }

    @Test
    void names_that_look_alike_are_proposed_those_of_the_channel_first() {
        var web = registry.channel("Web");
        var line = registry.touchpoint("Phone line", phone, support);
        registry.touchpoint("Phone lines", web, support);
        registry.touchpoint("Invoice", phone, support);
        assertThat(alike("phone-line", phone)).containsExactly("Phone line", "Phone lines");
        assertThat(alike("phone-line", web)).containsExactly("Phone lines", "Phone line");
        assertThat(alike("Store visit", phone)).isEmpty();
        assertThat(alike("?", phone)).isEmpty();
        assertThat(CurrentActor.as(marketer, () -> views.listAlike("Phone line", web.value(), line.value())))
                .extracting(TouchpointHit::name)
                .containsExactly("Phone lines");
    }

    @Test
    void the_page_shows_what_is_served_where_it_is_drawn_and_what_hurts() {
        var id = registry.touchpoint("Phone line", phone, support);
        var need = registry.strategyItem(Element.CUSTOMER, "Be heard");
        registry.serves(id, need);
        var journey = registry.journey("First year", id);
        registry.friction(id, "Solved one", "SOLVED");
        registry.friction(id, "Long wait", "OPEN");

        var page = CurrentActor.as(marketer, () -> views.findTouchpoint(id)).orElseThrow();
        assertThat(page.name()).isEqualTo("Phone line");
        assertThat(page.department()).isEqualTo("Support");
        assertThat(page.serves()).containsExactly(new Served(need, Element.CUSTOMER, "Be heard", false));
        assertThat(page.uses()).singleElement().satisfies(use -> {
            assertThat(use.journeyId()).isEqualTo(journey);
            assertThat(use)
                    .extracting(Use::journey, Use::stage, Use::step)
                    .containsExactly("First year", "Get help", "Calls");
        });
        assertThat(page.frictions()).extracting(Friction::words).containsExactly("Long wait", "Solved one");
    }

    @Test
    void figures_have_every_day_and_every_score() {
        var id = registry.touchpoint("Phone line", phone, support);
        registry.interactions(id, LATEST, 3);
        registry.interactions(id, LATEST.minusDays(2), 4);
        registry.interactions(id, LATEST.minusDays(90), 100);
        registry.feedback(id, LATEST, "CSAT", 5, 9);
        registry.feedback(id, LATEST, "CSAT", 1, 1);
        registry.feedback(id, LATEST, "NPS", 10, 3);
        registry.feedback(id, LATEST, "NPS", 6, 1);
        registry.feedback(id, LATEST, "CES", -1, 2);

        var figures = CurrentActor.as(marketer, () -> views.figures(id));
        assertThat(figures.days()).hasSize(90);
        assertThat(figures.interactions()).isEqualTo(7);
        assertThat(figures.most()).isEqualTo(4);
        assertThat(figures.unscored()).isEqualTo(2);
        assertThat(figures.spreads()).extracting(ScoreSpread::metric).containsExactly("NPS", "CSAT");
        var nps = figures.spreads().get(0);
        assertThat(nps.scores()).hasSize(11);
        assertThat(nps.figure().value()).isEqualTo(50);
        assertThat(nps.figure().n()).isEqualTo(4);
        assertThat(figures.spreads().get(1).mean()).isEqualTo(new Moments(10, 46, 226).mean());
    }

    @Test
    void words_are_those_of_the_days_shown_in_the_workspaces_zone() {
        var id = registry.touchpoint("Phone line", phone, support);
        registry.interactions(id, LATEST, 1);
        registry.verbatim(id, LATEST.plusDays(1), 2, "The day after");
        registry.verbatim(id, LATEST, 2, "The last day");
        registry.verbatim(id, LATEST.minusDays(90), 2, "The day before");

        assertThat(words(marketer, id)).containsExactly("The last day");
        assertThat(words(in("Pacific/Kiritimati"), id))
                .as("where noon of Greenwich is two o'clock of the next morning")
                .containsExactly("The day before");
    }

    private Actor in(String zone) {
        var facts = new WorkspaceFacts("Acme", ZoneId.of(zone), "EUR", false);
        return new Actor(
                marketer.accountId(),
                marketer.workspaceId(),
                marketer.name(),
                marketer.role(),
                marketer.leads(),
                facts);
    }

    private List<String> words(Actor reader, TouchpointId id) {
        return CurrentActor.as(reader, () -> views.figures(id)).verbatims().stream()
                .map(Verbatim::text)
                .toList();
    }

    @Test
    void a_touchpoint_that_nobody_used_has_empty_figures() {
        var id = registry.touchpoint("Phone line", phone, support);
        var figures = CurrentActor.as(marketer, () -> views.figures(id));
        assertThat(figures.interactions()).isZero();
        assertThat(figures.spreads()).isEmpty();
    }

    private List<String> alike(String name, ChannelId channel) {
        return CurrentActor.as(marketer, () -> views.listAlike(name, channel.value(), null)).stream()
                .map(TouchpointHit::name)
                .toList();
    }

    private List<String> names(String query) {
        return search(query).stream().map(TouchpointHit::name).toList();
    }

    private List<TouchpointHit> search(String query) {
        return CurrentActor.as(marketer, () -> views.searchTouchpoints(query, 10));
    }
}
