package cx.atlas.journey.persistence;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.MapState;
import cx.atlas.journey.StageId;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.KeepVersions;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.RestoreWording;
import cx.atlas.journey.usecase.ReviewJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A map of which versions are kept. */
@PersistenceTest
abstract class VersionsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    StartJourney start;

    @Autowired
    ArrangeStages stages;

    @Autowired
    WriteCards write;

    @Autowired
    KeepVersions keep;

    @Autowired
    PublishJourney publish;

    @Autowired
    UndoActs undo;

    @Autowired
    LockJourney lock;

    @Autowired
    ReviewJourney review;

    @Autowired
    RestoreWording wording;

    @Autowired
    MapViews maps;

    @Autowired
    VersionViews versions;

    @Autowired
    HistoryViews history;

    @Autowired
    JourneyViews journeys;

    Actor marketer;
    Actor viewer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        journey = as(() -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    VersionId name(String name) {
        return as(() -> keep.name(journey, new Name(name), new Prose("Why")));
    }

    void rewrite(String words) {
        var card = as(() -> maps.findCard(journey, new CardId(thought()))).orElseThrow();
        as(() -> write.rewrite(journey, new CardId(card.id()), card.version(), new Prose(words)));
    }

    void removeStage() {
        as(() ->
                stages.remove(journey, new StageId(map(marketer).stages().get(1).id())));
    }

    UUID thought() {
        return inside(() -> jdbc.sql("""
                        select c.id from card c join step s on s.id = c.step_id join lane l on l.id = c.lane_id
                         where c.journey_id = :journey and s.name = 'Sees a trailer' and l.kind = 'THINKS'
                        """)
                .param("journey", journey.value())
                .query(UUID.class)
                .single());
    }

    String words(MapView map) {
        return map.findCard(thought()).orElseThrow().body();
    }

    MapState state(VersionId version) {
        return as(() -> versions.findState(journey, version)).orElseThrow();
    }

    MapView map(Actor actor) {
        return CurrentActor.as(actor, () -> maps.findMap(journey)).orElseThrow();
    }

    MapView find(Actor actor) {
        return CurrentActor.as(actor, () -> maps.findMap(journey)).orElse(null);
    }

    <T> T inside(Supplier<T> action) {
        return CurrentActor.as(marketer, () -> transactions.execute(status -> action.get()));
    }

    <T> T as(Supplier<T> action) {
        return CurrentActor.as(marketer, action);
    }

    void as(Runnable action) {
        CurrentActor.run(marketer, action);
    }
}
