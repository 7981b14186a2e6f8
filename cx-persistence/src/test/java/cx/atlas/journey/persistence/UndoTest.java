package cx.atlas.journey.persistence;

import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Grid;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Lane;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
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
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.Refusal;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking back is the inverse of every act, and what was written down says what the map is. */
@PersistenceTest
abstract class UndoTest {

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
    KeepVersions keep;

    @Autowired
    UndoActs undo;

    @Autowired
    HistoryViews history;

    @Autowired
    Journeys journeys;

    @Autowired
    Cards cards;

    Actor marketer;
    JourneyId journey;
    VersionId first;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = as(() -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
        first = as(() -> keep.name(journey, new Name("First"), Prose.NONE));
    }

    void act(Random random) {
        var all = allSteps();
        var step = all.get(random.nextInt(all.size()));
        var columns = inside(() -> grid().stages());
        var stage = columns.get(random.nextInt(columns.size()));
        var rows = inside(() -> grid().lanes());
        var lane = rows.get(random.nextInt(rows.size()));
        var texts = rows.stream().filter(row -> row.kind().holdsTexts()).toList();
        var there = inside(() -> cards.findByJourneyId(journey)).stream()
                .filter(card -> rows.stream()
                        .anyMatch(row ->
                                row.id().equals(card.laneId()) && row.kind().holdsTexts()))
                .toList();
        CurrentActor.run(marketer, () -> {
            try {
                switch (random.nextInt(18)) {
                    case 0 ->
                        stages.add(journey, Phase.DURING, new Name("S" + random.nextInt(99)), Place.after(stage.id()));
                    case 1 ->
                        stages.move(
                                journey, stage.id(), Place.before(columns.get(0).id()));
                    case 2 -> stages.standIn(journey, stage.id(), Phase.AFTER);
                    case 3 -> {
                        if (inside(() -> grid().stepsOf(stage.id())).size() < all.size()) {
                            stages.remove(journey, stage.id());
                        }
                    }
                    case 4, 5 -> steps.add(journey, stage.id(), new Name("T" + random.nextInt(99)), Place.last());
                    case 6 -> steps.move(journey, step.id(), stage.id(), Place.last());
                    case 7 -> {
                        if (all.size() > 1) {
                            steps.remove(journey, step.id());
                        }
                    }
                    case 8 -> steps.resize(journey, step.id(), 100 + random.nextInt(300));
                    case 9 -> moments.mark(journey, step.id(), random.nextBoolean());
                    case 10 -> lanes.add(journey, LaneKind.TEXT, "L" + random.nextInt(99), Place.after(lane.id()));
                    case 11 -> lanes.move(journey, lane.id(), Place.last());
                    case 12 -> lanes.hide(journey, lane.id(), random.nextBoolean());
                    case 13 -> curve.feel(journey, step.id(), new Emotion(random.nextInt(5) - 2));
                    case 14 ->
                        write.write(
                                journey,
                                step.id(),
                                texts.get(random.nextInt(texts.size())).id(),
                                new Prose("W" + random.nextInt(99)));
                    case 15 -> keep.restore(journey, first, "First");
                    default -> change(random, there, step, texts);
                }
            } catch (Refusal refused) {
                // Nothing was done, which is fine.
            }
        });
    }

    void change(Random random, List<Card> there, Step step, List<Lane> texts) {
        if (there.isEmpty()) {
            return;
        }
        var card = there.get(random.nextInt(there.size()));
        switch (random.nextInt(4)) {
            case 0 -> write.remove(journey, card.id());
            case 1 ->
                write.move(
                        journey,
                        card.id(),
                        step.id(),
                        texts.get(random.nextInt(texts.size())).id(),
                        Place.last());
            case 2 -> write.rewrite(journey, card.id(), version(card.id()), new Prose("R" + random.nextInt(99)));
            default ->
                write.know(
                        journey, card.id(), version(card.id()), EvidenceStatus.OBSERVED, "Study " + random.nextInt(9));
        }
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
        return as(() -> history.listTraces(journey, 0)).things().stream()
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
        return inside(() -> jdbc.sql("select version from stage where id = ?")
                .param(stage(0).id().value())
                .query(Long.class)
                .single());
    }

    long version(CardId card) {
        return inside(() -> jdbc.sql("select version from card where id = ?")
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
