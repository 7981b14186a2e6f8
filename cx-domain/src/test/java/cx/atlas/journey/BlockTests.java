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

    @Test
    void images_keep_their_places_as_well() {
        var lane = journey.grid().lane(journey.arrange().addLane(LaneKind.IMAGES, "", Place.last()));
        var image = new Cell(journey.id(), journey.grid().steps().get(1), lane, List.of())
                .show(ImageId.next(), new Prose("A queue"));
        var spots = Block.place(
                journey.grid(),
                List.of(image, second),
                journey.grid(),
                journey.grid().steps().get(2).id(),
                second.laneId());
        assertThat(spots).extracting(Block.Spot::lane).containsExactly(second.laneId(), lane.id());
        assertThat(Block.place(journey.grid(), List.of(image), journey.grid(), image.stepId(), lane.id()))
                .containsExactly(new Block.Spot(image, image.stepId(), lane.id()));
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
