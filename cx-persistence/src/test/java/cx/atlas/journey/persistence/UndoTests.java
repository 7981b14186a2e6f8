package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.Card;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Grid;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.Stage;
import cx.atlas.journey.Step;
import cx.atlas.journey.Traits;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.journey.usecase.MarkMoments;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.shared.Emotion;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking back is the inverse of every act, and what was written down says what the map is. */
@PersistenceTest
class UndoTests {

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
    AutowireCapableBeanFactory beans;

    RandomCardActs cardActs;
    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        cardActs = beans.createBean(RandomCardActs.class);
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = as(() -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void taking_back_and_doing_again_lead_there_and_back(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            var before = map();
            act(random);
            var after = map();
            if (after.equals(before)) {
                continue;
            }
            assertThat(as(() -> undo.undo(journey)).orElseThrow().done()).isTrue();
            assertThat(map()).as("taken back, seed %s, act %s", seed, i).isEqualTo(before);
            assertThat(as(() -> undo.redo(journey)).orElseThrow().done()).isTrue();
            assertThat(map()).as("done again, seed %s, act %s", seed, i).isEqualTo(after);
        }
        assertThat(replay()).isEqualTo(map());
    }

    @Test
    void a_hundred_acts_are_taken_back_one_by_one_and_no_more() {
        for (int i = 0; i < 105; i++) {
            var name = new Name("Stage " + i);
            as(() -> stages.rename(journey, stage(0).id(), version(), name));
        }
        int taken = 0;
        while (as(() -> undo.undo(journey)).isPresent()) {
            taken++;
        }
        assertThat(taken).isEqualTo(100);
        assertThat(stage(0).name().value()).isEqualTo("Stage 4");
        while (as(() -> undo.redo(journey)).isPresent()) {
            taken--;
        }
        assertThat(taken).isZero();
        assertThat(stage(0).name().value()).isEqualTo("Stage 104");
    }

    @Test
    void a_new_act_ends_what_could_be_done_again() {
        as(() -> stages.add(journey, Phase.AFTER, new Name("Leave"), Place.last()));
        as(() -> undo.undo(journey));
        as(() -> stages.add(journey, Phase.AFTER, new Name("Return"), Place.last()));
        assertThat(as(() -> undo.redo(journey))).isEmpty();
        assertThat(as(() -> history.findUndoing(journey)).undoSubject()).isEqualTo("Return");
    }

    @Test
    void a_step_into_which_others_wrote_is_not_taken_away() {
        var step = as(() -> steps.add(journey, stage(0).id(), new Name("Waits"), Place.last()));
        var thinks = inside(() -> grid().lane(LaneKind.THINKS).id());
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(other, () -> write.write(journey, step, thinks, new Prose("How long?")));
        var outcome = as(() -> undo.undo(journey)).orElseThrow();
        assertThat(outcome.done()).isFalse();
        assertThat(outcome.by()).isEqualTo(other.name());
        assertThat(inside(() -> grid().step(step).name().value())).isEqualTo("Waits");
    }

    @Test
    void moving_is_taken_back_although_somebody_else_rewrote_the_card_meanwhile() {
        var card = thought(0);
        as(() -> write.move(journey, card.id(), allSteps().get(2).id(), card.laneId(), Place.last()));
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(other, () -> write.rewrite(journey, card.id(), 1, new Prose("Other words")));
        assertThat(as(() -> undo.undo(journey)).orElseThrow().done()).isTrue();
        var now = inside(() -> cards.byId(journey, card.id()));
        assertThat(now.stepId()).isEqualTo(card.stepId());
        assertThat(now.body().value()).isEqualTo("Other words");
    }

    @Test
    void what_comes_back_to_a_place_that_is_taken_stands_behind_it() {
        var first = stage(0);
        as(() -> stages.remove(journey, first.id()));
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(other, () -> stages.add(journey, Phase.BEFORE, new Name("Hear"), Place.before(stage(0).id())));
        as(() -> undo.undo(journey));
        assertThat(inside(() ->
                        grid().stages().stream().map(Stage::rank).distinct().count()))
                .isEqualTo(4);
    }

    private void act(Random random) {
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
                switch (random.nextInt(24)) {
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
                    default -> cardActs.act(random, journey, there, step, texts);
                }
            } catch (Refusal refused) {
                // Nothing was done, which is fine.
            }
        });
    }

    /** Every thing on the map with its traits. */
    private Map<Key, Traits> map() {
        return inside(() -> Stream.of(
                        grid().stages().stream(),
                        grid().steps().stream(),
                        grid().lanes().stream(),
                        cards.findByJourneyId(journey).stream())
                .flatMap(things -> things)
                .collect(Collectors.toMap(thing -> thing.key(), thing -> thing.traits())));
    }

    private Map<Key, Traits> replay() {
        return as(() -> history.listTraces(journey, 0)).things().stream()
                .filter(thing -> thing.is())
                .collect(Collectors.toMap(thing -> thing.key(), thing -> thing.after()));
    }

    private Grid grid() {
        return journeys.byId(journey).grid();
    }

    private Stage stage(int at) {
        return inside(() -> grid().stages().get(at));
    }

    private List<Step> allSteps() {
        return inside(() -> grid().steps());
    }

    private Card thought(int step) {
        return inside(() -> cards.findByStepIdAndLaneId(
                        grid().steps().get(step).id(),
                        grid().lane(LaneKind.THINKS).id())
                .get(0));
    }

    private long version() {
        return inside(() -> jdbc.sql("select version from stage where id = ?")
                .param(stage(0).id().value())
                .query(Long.class)
                .single());
    }

    private <T> T inside(Supplier<T> action) {
        return CurrentActor.as(marketer, () -> transactions.execute(status -> action.get()));
    }

    private <T> T as(Supplier<T> action) {
        return CurrentActor.as(marketer, action);
    }

    private void as(Runnable action) {
        CurrentActor.run(marketer, action);
    }
}
