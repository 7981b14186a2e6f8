package cx.atlas.journey.persistence;

import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Grid;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Stage;
import cx.atlas.journey.Step;
import cx.atlas.journey.Traits;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.journey.usecase.KeepVersions;
import cx.atlas.journey.usecase.MarkMoments;
import cx.atlas.journey.usecase.OpenSteps;
import cx.atlas.journey.usecase.PlaceFigures;
import cx.atlas.journey.usecase.PlaceImages;
import cx.atlas.journey.usecase.PlaceNeeds;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A map with all that can be done to it, and ways to look at it. */
abstract class UndoFixture {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    StartJourney start;

    @Autowired
    ArrangeStages stages;

    @Autowired
    ArrangeSteps steps;

    @Autowired
    ArrangeLanes lanes;

    @Autowired
    WriteCards write;

    @Autowired
    DrawCurve curve;

    @Autowired
    MarkMoments moments;

    @Autowired
    UndoActs undo;

    @Autowired
    HistoryViews history;

    @Autowired
    Journeys journeys;

    @Autowired
    Cards cards;

    @Autowired
    PlaceImages images;

    @Autowired
    PlaceNeeds needs;

    @Autowired
    PlaceFigures figures;

    @Autowired
    OpenSteps open;

    @Autowired
    KeepVersions keep;

    VersionId first;

    Actor marketer;
    JourneyId journey;
    JourneyId part;
    PersonaId persona;
    StrategyItemId need;
    TouchpointId touchpoint;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = as(() -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
        first = as(() -> keep.name(journey, new Name("First"), Prose.NONE));
        part = as(() -> start.start(JourneyMother.heading("Sign up"), JourneyMother.firstYear()));
        persona = PersonaId.next();
        need = StrategyItemId.next();
        touchpoint = TouchpointId.next();
        var channel = Ids.next();
        insert(
                "insert into persona (id, version, name, goals, needs, expectations, quote) values (?, 0, 'Paula', '', '', '', '')",
                persona.value());
        insert(
                "insert into strategy_item (id, version, element, name, description, need_kind) values (?, 0, 'CUSTOMER', 'Calm', '', 'EMOTIONAL')",
                need.value());
        insert("insert into channel (id, version, name, icon, tenure) values (?, 0, 'Web', 'mail', 'OWNED')", channel);
        insert(
                "insert into touchpoint (id, version, name, channel_id, frontstage, description, intended_feeling, expectation) values (?, 0, 'Form', ?, true, '', '', '')",
                touchpoint.value(),
                channel);
    }

    void insert(String sql, Object... values) {
        inside(() -> jdbc.sql(sql).params(values).update());
    }

    /** Every thing on the map with its traits. */
    Map<Key, Traits> map() {
        return inside(() -> Stream.of(
                        grid().stages().stream(),
                        grid().steps().stream(),
                        grid().lanes().stream(),
                        cards.findByJourneyId(journey).stream())
                .flatMap(things -> things)
                .collect(Collectors.toMap(thing -> thing.key(), thing -> thing.traits())));
    }

    Map<Key, Traits> replay() {
        return as(() -> history.listTraces(journey, 0, Integer.MAX_VALUE)).things().stream()
                .filter(thing -> thing.is())
                .collect(Collectors.toMap(thing -> thing.key(), thing -> thing.after()));
    }

    Grid grid() {
        return journeys.byId(journey).grid();
    }

    Stage stage(int at) {
        return inside(() -> grid().stages().get(at));
    }

    List<Step> allSteps() {
        return inside(() -> grid().steps());
    }

    Card thought(int step) {
        return inside(() -> cards.findByStepIdAndLaneId(
                        grid().steps().get(step).id(),
                        grid().lane(LaneKind.THINKS).id())
                .get(0));
    }

    long version() {
        return inside(() -> jdbc.sql("select act from stage where id = ?")
                .param(stage(0).id().value())
                .query(Long.class)
                .single());
    }

    long version(CardId card) {
        return inside(() -> jdbc.sql("select act from card where id = ?")
                .param(card.value())
                .query(Long.class)
                .single());
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
