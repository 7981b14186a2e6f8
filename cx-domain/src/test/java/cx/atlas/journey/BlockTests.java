package cx.atlas.journey;

import static cx.atlas.journey.JourneyMother.aJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTests {

    final Journey journey = aJourney();
    final Card first = card(0, LaneKind.THINKS, "first");
    final Card second = card(1, LaneKind.BACKSTAGE, "second");

    @Test
    void cards_keep_their_places_to_each_other() {
        assertThat(place(1, LaneKind.THINKS)).containsExactly("first@1/THINKS", "second@2/BACKSTAGE");
        assertThat(place(0, null)).containsExactly("first@0/THINKS", "second@1/BACKSTAGE");
    }

    @Test
    void what_would_reach_past_the_last_step_gathers_there() {
        assertThat(place(2, null)).containsExactly("first@2/THINKS", "second@2/BACKSTAGE");
    }

    @Test
    void what_would_reach_past_the_last_lane_is_refused() {
        assertThatThrownBy(() -> place(0, LaneKind.BACKSTAGE)).hasMessage("journey.error.paste.outside");
        assertThatThrownBy(() -> place(0, LaneKind.FEELS)).hasMessage("journey.error.paste.outside");
    }

    private List<String> place(int step, LaneKind lane) {
        var grid = journey.grid();
        var target = lane == null ? null : grid.lane(lane).id();
        return Block.place(
                        grid,
                        List.of(second, first),
                        grid,
                        grid.steps().get(step).id(),
                        target)
                .stream()
                .map(spot -> "%s@%s/%s"
                        .formatted(
                                spot.card().body(),
                                grid.steps().indexOf(grid.step(spot.step())),
                                grid.lane(spot.lane()).kind()))
                .toList();
    }

    private Card card(int step, LaneKind lane, String words) {
        var cell = new Cell(
                journey.id(), journey.grid().steps().get(step), journey.grid().lane(lane), List.of());
        return cell.write(new Prose(words));
    }
}
