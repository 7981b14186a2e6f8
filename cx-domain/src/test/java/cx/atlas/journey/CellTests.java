package cx.atlas.journey;

import static cx.atlas.journey.JourneyMother.aJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.TouchpointId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTests {

    final Journey journey = aJourney();
    final List<Card> cards = new ArrayList<>();

    @Test
    void cards_stand_in_the_order_in_which_they_were_written() {
        write("one");
        write("two");
        var three = write("three");
        cell(LaneKind.THINKS).take(three, Place.before(cards.get(0).id()));
        assertThat(texts()).containsExactly("three", "one", "two");
    }

    @Test
    void an_empty_card_is_refused() {
        assertThatThrownBy(() -> write(" ")).isInstanceOf(RuleBroken.class).hasMessage("journey.error.card.empty");
        var card = write("words");
        assertThatThrownBy(() -> card.rewrite(LaneKind.THINKS, Prose.NONE)).hasMessage("journey.error.card.empty");
        assertThat(card.body().value()).isEqualTo("words");
    }

    @Test
    void words_that_a_card_says_already_are_not_refused_whatever_version_they_were_typed_on() {
        var card = write("words");
        card.rewrite(7, LaneKind.THINKS, new Prose("words"));
        assertThatThrownBy(() -> card.rewrite(7, LaneKind.THINKS, new Prose("others")))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_lane_holds_its_own_kind_of_cards() {
        var text = write("words");
        assertThatThrownBy(() -> cell(LaneKind.TOUCHPOINTS).take(text, Place.last()))
                .hasMessage("journey.error.lane.noTexts");
        assertThatThrownBy(() -> cell(LaneKind.THINKS).place(TouchpointId.next()))
                .hasMessage("journey.error.lane.noTouchpoints");
        assertThatThrownBy(() -> cell(LaneKind.THINKS).feeling(null)).hasMessage("journey.error.lane.noFeelings");
        cell(LaneKind.BACKSTAGE).take(text, Place.last());
    }

    @Test
    void a_touchpoint_stands_in_a_cell_once() {
        var touchpoint = TouchpointId.next();
        cards.add(cell(LaneKind.TOUCHPOINTS).place(touchpoint));
        assertThatThrownBy(() -> cell(LaneKind.TOUCHPOINTS).place(touchpoint))
                .hasMessage("journey.error.touchpoint.twice");
    }

    @Test
    void a_need_stands_in_a_cell_once_whether_it_is_named_copied_or_moved_there() {
        journey.arrange().addLane(LaneKind.NEEDS, "", Place.last());
        var need = StrategyItemId.next();
        var card = cell(LaneKind.NEEDS).name(need);
        var other = cell(LaneKind.NEEDS).name(need);
        cards.add(card);
        assertThatThrownBy(() -> cell(LaneKind.NEEDS).name(need)).hasMessage("journey.error.need.twice");
        assertThatThrownBy(() -> cell(LaneKind.NEEDS).copy(card, Place.last())).hasMessage("journey.error.need.twice");
        assertThatThrownBy(() -> cell(LaneKind.NEEDS).take(other, Place.last())).hasMessage("journey.error.need.twice");
        assertThat(cell(LaneKind.NEEDS).takes(other)).isFalse();
        assertThat(cell(LaneKind.NEEDS).takes(cell(LaneKind.NEEDS).name(StrategyItemId.next())))
                .isTrue();
    }

    @Test
    void a_cell_holds_at_most_forty_cards() {
        for (int i = 0; i < Card.MOST_IN_A_CELL; i++) {
            write("card " + i);
        }
        assertThatThrownBy(() -> write("one more")).hasMessage("journey.error.cards.tooMany");
        cell(LaneKind.THINKS).take(cards.get(3), Place.last());
    }

    @Test
    void a_step_has_one_feeling() {
        var card = cell(LaneKind.FEELS).feeling(null);
        card.feel(new Emotion(-1));
        cards.add(card);
        assertThat(cell(LaneKind.FEELS).feeling(null)).isSameAs(card);
    }

    @Test
    void a_feeling_has_no_words_and_stays_where_it_was_drawn() {
        var card = cell(LaneKind.FEELS).feeling(null);
        assertThatThrownBy(() -> card.rewrite(LaneKind.FEELS, new Prose("Fine")))
                .hasMessage("journey.error.lane.noTexts");
        assertThatThrownBy(() -> cell(LaneKind.FEELS).take(card, Place.last()))
                .hasMessage("journey.error.lane.noFeelings");
        assertThatThrownBy(() -> cell(LaneKind.THINKS).take(card, Place.last()))
                .hasMessage("journey.error.lane.noFeelings");
    }

    @Test
    void an_observation_needs_a_source() {
        var card = write("They wait ten minutes");
        assertThatThrownBy(() -> card.know(EvidenceStatus.OBSERVED, " ")).hasMessage("journey.error.source");
        card.know(EvidenceStatus.OBSERVED, "Call log, May");
        assertThat(card.source()).isEqualTo("Call log, May");
    }

    @Test
    void a_map_becomes_an_outline_and_the_same_map_again() {
        var drawn = new Journey(JourneyId.next(), JourneyMother.heading("First year"));
        var its = Drawing.draw(JourneyMother.firstYear(), drawn);
        assertThat(Outlines.of(drawn, its)).isEqualTo(JourneyMother.firstYear());
    }

    private Card write(String text) {
        var card = cell(LaneKind.THINKS).write(new Prose(text));
        cards.add(card);
        return card;
    }

    private Cell cell(LaneKind kind) {
        var step = journey.grid().stepsOf(journey.grid().stages().get(0).id()).get(0);
        var lane = journey.grid().lane(kind);
        var there =
                cards.stream().filter(card -> card.laneId().equals(lane.id())).toList();
        return new Cell(journey.id(), step, lane, there);
    }

    private List<String> texts() {
        return cards.stream()
                .sorted(Comparator.comparing(Card::rank))
                .map(card -> card.body().value())
                .toList();
    }
}
