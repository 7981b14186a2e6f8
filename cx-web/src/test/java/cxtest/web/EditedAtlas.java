package cxtest.web;

import cx.atlas.CxAtlas;
import cx.atlas.journey.Cards;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.MapThing;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Traits;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.Traces.Trace;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.TestSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application with one map that many people edit.
 *
 * <p>The first start makes the map ({@code JOURNEY}) and its editors ({@code EDITOR}, with the cookie of a session). Every
 * later start says which acts it finds ({@code ACT}) and what is wrong with the map ({@code FAULT}).
 */
public final class EditedAtlas {

    private static final int EDITORS = Integer.getInteger("cx.test.editors", 20);

    private static final Map<String, String> NO_ORDER = Map.of(
            "stage", "journey_id",
            "step", "stage_id",
            "lane", "journey_id",
            "card", "step_id, lane_id");

    private static final Map<String, String> ORPHANS = Map.of(
            "step",
            "not exists (select from stage p where p.id = t.stage_id and p.journey_id = t.journey_id)",
            "card",
            "not exists (select from step p where p.id = t.step_id and p.journey_id = t.journey_id)"
                    + " or not exists (select from lane p where p.id = t.lane_id and p.journey_id = t.journey_id)");

    private final ApplicationContext context;
    private final JdbcClient jdbc;

    private EditedAtlas(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) {
        var context = SpringApplication.run(CxAtlas.class, arguments);
        var atlas = new EditedAtlas(context);
        say("PORT " + context.getEnvironment().getProperty("local.server.port"));
        atlas.member().ifPresentOrElse(atlas::look, atlas::begin);
        say("READY");
    }

    private void begin() {
        var first = Workspaces.actor(jdbc, Role.MARKETER);
        var start = context.getBean(StartJourney.class);
        var journey = CurrentActor.as(
                first, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
        say("JOURNEY " + journey.value());
        for (int i = 0; i < EDITORS; i++) {
            var editor = Workspaces.join(jdbc, first.workspaceId(), Role.MARKETER);
            var cookie = TestSession.cookie(context, editor);
            say("EDITOR %s %s=%s".formatted(editor.accountId().value(), cookie.getName(), cookie.getValue()));
        }
    }

    private Optional<Actor> member() {
        return jdbc.sql("select w.id, a.id from workspace w, account a limit 1")
                .query((rs, index) -> new Actor(
                        new cx.atlas.workspace.AccountId(rs.getObject(2, UUID.class)),
                        new cx.atlas.shared.WorkspaceId(rs.getObject(1, UUID.class)),
                        "Max",
                        Role.MARKETER,
                        Set.of()))
                .optional();
    }

    private void look(Actor member) {
        CurrentActor.run(
                member,
                () -> context.getBean(TransactionTemplate.class).executeWithoutResult(begun -> {
                    var journey = new JourneyId(
                            jdbc.sql("select id from journey").query(UUID.class).single());
                    acts(journey);
                    order();
                    replay(journey);
                }));
    }

    private void acts(JourneyId journey) {
        var acts = context.getBean(HistoryViews.class)
                .listTraces(journey, 0, Integer.MAX_VALUE)
                .acts();
        long expected = 0;
        for (var act : acts) {
            say("ACT %s %s %s %s".formatted(act.number(), act.actor(), act.kind(), act.subject()));
            if (act.number() != ++expected) {
                say("FAULT act %s stands where act %s should".formatted(act.number(), expected));
            }
        }
        long counted = context.getBean(Journeys.class).byId(journey).acts();
        if (counted != acts.size()) {
            say("FAULT the journey counts %s acts of %s".formatted(counted, acts.size()));
        }
    }

    private void order() {
        NO_ORDER.forEach((table, parent) -> jdbc.sql(
                        "select rank from %s group by %s, rank having count(*) > 1".formatted(table, parent))
                .query(String.class)
                .list()
                .forEach(rank -> say("FAULT two of %s share the rank %s".formatted(table, rank))));
        ORPHANS.forEach((table, lost) -> jdbc.sql("select id from %s t where %s".formatted(table, lost))
                .query(UUID.class)
                .list()
                .forEach(id -> say("FAULT %s %s stands nowhere".formatted(table, id))));
    }

    /** The map is what its acts have made of nothing. */
    private void replay(JourneyId journey) {
        var grid = context.getBean(Journeys.class).byId(journey).grid();
        var cards = context.getBean(Cards.class).findByJourneyId(journey);
        Map<Key, Traits> is = Stream.of(grid.stages(), grid.steps(), grid.lanes(), cards)
                .flatMap(things -> things.stream().map(MapThing.class::cast))
                .collect(Collectors.toMap(MapThing::key, MapThing::traits));
        Map<Key, Traits> told =
                context.getBean(HistoryViews.class).listTraces(journey, 0, Integer.MAX_VALUE).things().stream()
                        .filter(Trace::is)
                        .collect(Collectors.toMap(Trace::key, Trace::after));
        var all = new HashMap<>(told);
        all.putAll(is);
        all.keySet().stream()
                .filter(key -> !is.containsKey(key) || !is.get(key).equals(told.get(key)))
                .forEach(key -> say("FAULT %s is %s, but its acts tell %s".formatted(key, is.get(key), told.get(key))));
        say("THINGS " + is.size());
    }

    private static void say(String what) {
        System.out.println(what.replace('\n', ' '));
    }
}
