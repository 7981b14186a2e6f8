package cx.atlas.journey;

import static cx.atlas.journey.JourneyMother.aJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPlanTests {

    final Journey journey = aJourney();
    final List<Card> cards = new ArrayList<>();

    @Test
    void columns_go_to_the_steps_that_follow_also_of_the_next_stage_and_rows_to_the_lanes_below_that_hold_texts() {
        var plan = plan(1, List.of(List.of("a", "b"), List.of("c", " ")), false);
        assertThat(plan.fits())
                .extracting(fit -> fit.step().name() + "/" + fit.lane().kind() + "/" + fit.words())
                .containsExactly("Asks a friend/THINKS/a", "Enters the card/THINKS/b", "Asks a friend/BACKSTAGE/c");
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_left_with_its_reason() {
        cards.addAll(Collections.nCopies(Card.MOST_IN_A_CELL, card()));
        var plan =
                plan(2, List.of(List.of("full", "wide"), List.of("a".repeat(Prose.MAX + 1)), List.of("deep")), false);
        assertThat(plan.fits()).isEmpty();
        assertThat(plan.left()).extracting(SheetPlan.Left::reason).containsExactly("full", "step", "long", "lane");
        assertThat(plan.left().get(1)).isEqualTo(new SheetPlan.Left(1, 2, "wide", "step"));
    }

    @Test
    void all_rows_can_go_into_one_lane() {
        var plan = plan(0, List.of(List.of("a"), List.of("b"), List.of("c")), true);
        assertThat(plan.fits())
                .allMatch(fit -> fit.lane().kind() == LaneKind.THINKS)
                .hasSize(3);
    }

    @Test
    void a_hidden_lane_is_passed_over() {
        journey.arrange().hideLane(journey.grid().lane(LaneKind.BACKSTAGE).id(), true);
        assertThat(plan(0, List.of(List.of("a"), List.of("b")), false).left()).hasSize(1);
    }

    @Test
    void a_lane_that_was_hidden_meanwhile_is_not_replaced_by_the_next_one() {
        journey.arrange().hideLane(journey.grid().lane(LaneKind.THINKS).id(), true);
        assertThatThrownBy(() -> plan(0, List.of(List.of("a")), false)).hasMessage("journey.error.lane.hidden");
        assertThatThrownBy(() -> plan(0, List.of(List.of("a")), true)).hasMessage("journey.error.lane.hidden");
    }

    @Test
    void a_thousand_cells_and_no_more() {
        var row = Collections.nCopies(1_001, "x");
        assertThatThrownBy(() -> plan(0, List.of(row), false)).hasMessage("journey.error.paste.tooMany");
    }

    private SheetPlan plan(int step, List<List<String>> sheet, boolean together) {
        return SheetPlan.of(
                journey.grid(),
                cards,
                journey.grid().steps().get(step).id(),
                journey.grid().lane(LaneKind.THINKS).id(),
                sheet,
                together);
    }

    private Card card() {
        var cell = new Cell(
                journey.id(), journey.grid().steps().get(2), journey.grid().lane(LaneKind.THINKS), List.of());
        return cell.write(new Prose("there"));
    }
}
