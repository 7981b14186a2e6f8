package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.CopyLane;
import cx.atlas.journey.usecase.PasteCards;
import cxtest.PersistenceTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who edits a map waits for others who do; then neither is told to have been too late. */
@PersistenceTest
class LocksTests extends UndoFixture {

    @Autowired
    PasteCards paste;

    @Autowired
    CopyLane copy;

    JourneyId other;

    @BeforeEach
    void another_map() {
        other = as(() -> start.start(JourneyMother.heading("Second year"), JourneyMother.firstYear()));
    }

    @Test
    void a_paste_waits_for_an_act_on_its_target() {
        var card = thought(0);
        whileSomebodyEdits(journey, () -> paste.paste(journey, card.stepId(), card.laneId(), ids(other), false));
        assertThat(inside(() -> cards.findByStepIdAndLaneId(card.stepId(), card.laneId())))
                .hasSize(2);
    }

    @Test
    void a_paste_waits_for_an_act_on_its_source() {
        var card = thought(0);
        whileSomebodyEdits(other, () -> paste.paste(journey, card.stepId(), card.laneId(), ids(other), true));
        whileSomebodyEdits(journey, () -> paste.paste(journey, card.stepId(), card.laneId(), ids(journey), true));
    }

    @Test
    void a_copied_lane_waits_for_an_act_on_its_target() {
        whileSomebodyEdits(journey, () -> copy.copy(other, thinks(other), journey));
    }

    @Test
    void a_journey_that_tells_a_step_waits_for_an_act_on_the_map_of_that_step() {
        whileSomebodyEdits(
                journey, () -> open.start(journey, allSteps().get(0).id(), new Outline(List.of(), List.of())));
    }

    @Test
    void cards_are_cut_from_each_map_into_the_other_at_the_same_time() throws Exception {
        for (int i = 0; i < 10; i++) {
            var together = new CyclicBarrier(2);
            var there = cut(together, other, journey);
            var back = cut(together, journey, other);
            there.get(20, TimeUnit.SECONDS);
            back.get(20, TimeUnit.SECONDS);
        }
    }

    private CompletableFuture<Void> cut(CyclicBarrier together, JourneyId from, JourneyId to) {
        var ids = ids(from);
        var step = step(to);
        var lane = thinks(to);
        return CompletableFuture.runAsync(() -> {
            meet(together);
            as(() -> paste.paste(to, step, lane, ids, true));
        });
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Begins an act while somebody else has changed the map and not committed yet. */
    private void whileSomebodyEdits(JourneyId map, Runnable act) {
        var waiting = inside(() -> {
            var edited = journeys.lockById(map);
            edited.nextAct();
            edited.grid().steps().get(0).signed(edited.acts());
            cards.findByJourneyId(map).forEach(card -> card.signed(edited.acts()));
            var begun = CompletableFuture.runAsync(() -> as(act));
            await().atMost(20, TimeUnit.SECONDS).until(() -> begun.isDone() || isAnybodyWaiting());
            return begun;
        });
        waiting.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private boolean isAnybodyWaiting() {
        return jdbc.sql(
                        "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    private Set<CardId> ids(JourneyId of) {
        return inside(() ->
                Set.of(cards.findByStepIdAndLaneId(step(of), thinks(of)).get(0).id()));
    }

    private StepId step(JourneyId of) {
        return inside(() -> journeys.byId(of).grid().steps().get(0).id());
    }

    private LaneId thinks(JourneyId of) {
        return inside(() -> journeys.byId(of).grid().lane(LaneKind.THINKS).id());
    }
}
