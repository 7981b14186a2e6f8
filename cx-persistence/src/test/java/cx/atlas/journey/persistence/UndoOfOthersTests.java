package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cx.atlas.journey.Card;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.Rank;
import cx.atlas.journey.Stage;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking back beside others, and how far. */
class UndoOfOthersTests extends UndoTest {

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
    void what_a_new_act_discarded_does_not_come_back_once_that_is_taken_back() {
        as(() -> stages.add(journey, Phase.AFTER, new Name("Leave"), Place.last()));
        as(() -> undo.undo(journey));
        as(() -> stages.add(journey, Phase.AFTER, new Name("Return"), Place.last()));
        as(() -> undo.undo(journey));
        assertThat(as(() -> history.findUndoing(journey)).redoSubject()).isEqualTo("Return");
        assertThat(as(() -> undo.redo(journey)).orElseThrow().subject()).isEqualTo("Return");
        assertThat(as(() -> undo.redo(journey))).isEmpty();
        assertThat(as(() -> history.findUndoing(journey)).redoSubject()).isNull();
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
        CurrentActor.run(other, () -> write.rewrite(journey, card.id(), version(card.id()), new Prose("Other words")));
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

    @Test
    void what_was_taken_back_and_cannot_be_done_again_is_told_as_taken_back() {
        as(() -> stages.rename(journey, stage(0).id(), version(), new Name("Hear")));
        as(() -> undo.undo(journey));
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        long seen = version();
        CurrentActor.run(other, () -> stages.rename(journey, stage(0).id(), seen, new Name("Notice")));
        assertThat(as(() -> undo.redo(journey)).orElseThrow().done()).isFalse();
        assertThat(as(() -> history.listHistory(journey, null, Long.MAX_VALUE, 9)))
                .filteredOn(act -> act.subject().equals("Hear"))
                .extracting(HistoryEntry::kind, HistoryEntry::standing)
                .contains(tuple("RENAME_STAGE", "UNDONE"));
    }

    @Test
    void a_card_that_comes_back_from_another_lane_shares_its_rank_with_nobody() {
        var card = thought(0);
        var asks = as(() -> lanes.add(journey, LaneKind.TEXT, "Asks", Place.last()));
        as(() -> write.move(journey, card.id(), card.stepId(), asks, Place.last()));
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(other, () -> write.write(journey, card.stepId(), card.laneId(), new Prose("Meanwhile")));
        assertThat(as(() -> undo.undo(journey)).orElseThrow().done()).isTrue();
        assertThat(ranksBeside(card)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_card_that_comes_back_within_its_cell_shares_its_rank_with_nobody() {
        var card = thought(0);
        var next = as(() -> write.write(journey, card.stepId(), card.laneId(), new Prose("Next")));
        as(() -> write.move(journey, card.id(), card.stepId(), card.laneId(), Place.last()));
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(other, () -> {
            var late = write.write(journey, card.stepId(), card.laneId(), new Prose("Meanwhile"));
            write.move(journey, late, card.stepId(), card.laneId(), Place.before(next));
        });
        assertThat(as(() -> undo.undo(journey)).orElseThrow().done()).isTrue();
        assertThat(ranksBeside(card)).hasSize(3).doesNotHaveDuplicates();
    }

    private List<Rank> ranksBeside(Card card) {
        return inside(() -> cards.findByStepIdAndLaneId(card.stepId(), card.laneId()).stream()
                .map(Card::rank)
                .toList());
    }
}
