package cx.atlas.journey;

import static cx.atlas.journey.JourneyMother.aJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.AccountId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MapEditTests {

    final Journey journey = aJourney();
    final FakeCards cards = new FakeCards();
    final LaneId thinks = journey.grid().lane(LaneKind.THINKS).id();

    @Test
    void cards_that_move_by_one_step_are_not_in_each_others_way() {
        var touchpoint = TouchpointId.next();
        var first = place(0, touchpoint);
        var second = place(1, touchpoint);
        move(1, first, second);
        assertThat(first.stepId()).isEqualTo(step(1));
        assertThat(second.stepId()).isEqualTo(step(2));
    }

    @Test
    void full_cells_move_by_one_step() {
        for (int i = 0; i < Card.MOST_IN_A_CELL; i++) {
            write(0);
            write(1);
        }
        move(1, cards.all().toArray(Card[]::new));
        assertThat(cards.findByStepIdAndLaneId(step(2), thinks)).hasSize(Card.MOST_IN_A_CELL);
        assertThat(cards.findByStepIdAndLaneId(step(1), thinks))
                .hasSize(Card.MOST_IN_A_CELL)
                .extracting(Card::rank)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_stays_at_the_last_step_is_in_the_way_of_what_gathers_there() {
        var touchpoint = TouchpointId.next();
        var first = place(1, touchpoint);
        var last = place(2, touchpoint);
        assertThatThrownBy(() -> move(2, first, last)).hasMessage("journey.error.touchpoint.twice");
    }

    @Test
    void an_act_signs_what_it_has_changed_and_nothing_else() {
        var card = write(0);
        var other = write(0);
        var edit = new MapEdit(journey, cards);
        edit.card(other.id()).rewrite(LaneKind.THINKS, other.body());
        edit.card(card.id()).rewrite(LaneKind.THINKS, new Prose("Other words"));
        edit.grid().markMomentOfTruth(step(0), true);
        edit.sign(7, edit.changes());
        assertThat(card.act()).isEqualTo(7);
        assertThat(other.act()).isZero();
        assertThat(journey.grid().step(step(0)).act()).isEqualTo(7);
        assertThat(journey.grid().step(step(1)).act()).isZero();
        card.requireUnchangedSince(7);
        assertThatThrownBy(() -> card.requireUnchangedSince(6)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void what_an_act_is_about_is_cut_between_letters() {
        var about = "👋".repeat(MapAct.LONGEST_SUBJECT);
        assertThat(act(about).subject()).isEqualTo(about);
        assertThat(act(about + "!").subject()).isEqualTo("👋".repeat(MapAct.LONGEST_SUBJECT - 1) + "…");
    }

    private MapAct act(String about) {
        return new MapAct(
                journey.id(), 1, new AccountId(UUID.randomUUID()), ActKind.WRITE_CARD, about, null, List.of());
    }

    private void move(int step, Card... some) {
        var edit = new MapEdit(journey, cards);
        edit.move(Block.place(journey.grid(), List.of(some), journey.grid(), step(step), null));
    }

    private Card place(int step, TouchpointId touchpoint) {
        var lane = journey.grid().lane(LaneKind.TOUCHPOINTS).id();
        return cards.save(Cell.of(journey, step(step), lane, cards).place(touchpoint));
    }

    private Card write(int step) {
        return cards.save(Cell.of(journey, step(step), thinks, cards).write(new Prose("Words")));
    }

    private StepId step(int at) {
        return journey.grid().steps().get(at).id();
    }
}
