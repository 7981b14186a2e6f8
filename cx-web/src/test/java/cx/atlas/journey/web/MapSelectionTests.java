package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.Card;
import cx.atlas.journey.Colour;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.StepId;
import cx.atlas.journey.view.CardView;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.CurrentActor;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many cards changed in one act. */
class MapSelectionTests extends MapTests {

    @Test
    void cards_are_painted_tagged_and_backed_by_evidence_together_and_one_undo_takes_it_back() {
        var before = acts(marketer);
        assertThat(select("colour", Map.of("colour", "BLUE"), thought(0), thought(1)))
                .hasStatusOk()
                .bodyText()
                .contains("paint-blue")
                .contains(">Blue</span>");
        assertThat(acts(marketer)).isEqualTo(before + 1);
        select("tag", Map.of("tag", " must  fix "), thought(0), thought(1));
        select("evidence", Map.of("evidence", "OBSERVED", "source", "Interviews"), thought(0), thought(1));
        assertThat(List.of(thought(0), thought(1)))
                .allMatch(card -> card.colour() == Colour.BLUE)
                .allMatch(card -> card.tag().equals("must fix"))
                .allMatch(card -> card.evidence() == EvidenceStatus.OBSERVED);
        post("/undo", Map.of());
        assertThat(List.of(thought(0), thought(1))).allMatch(card -> card.evidence() == EvidenceStatus.ASSUMED);
        select("colour", Map.of(), thought(0), thought(1));
        assertThat(thought(0).colour()).isNull();
    }

    @Test
    void a_selection_keeps_its_shape_when_it_moves_and_when_it_is_copied() {
        assertThat(select("position", Map.of("step", step(1).id()), thought(0), thought(1)))
                .hasStatusOk();
        assertThat(thoughts(1)).containsExactly("Everyone talks about it");
        assertThat(thoughts(2)).containsExactly("Am I charged today?", "She recommends it");
        select("duplicate", Map.of(), thought(1));
        assertThat(thoughts(1)).containsExactly("Everyone talks about it", "Everyone talks about it");
    }

    @Test
    void removing_many_is_told_by_their_number() {
        assertThat(select("remove", Map.of(), thought(0), thought(1)))
                .bodyText()
                .contains("data-said=\"Removed 2 cards\"");
        assertThat(thoughts(0)).isEmpty();
        post("/undo", Map.of());
        assertThat(thoughts(1)).containsExactly("She recommends it");
    }

    @Test
    void those_that_are_gone_are_told_and_the_others_are_changed() {
        var both = List.of(thought(0).id(), thought(1).id());
        select("remove", Map.of(), thought(1));
        assertThat(post("/cards/selection/colour", Map.of("ids", join(both), "colour", "RED")))
                .hasStatusOk()
                .bodyText()
                .contains("data-told=\"1 of the selected cards are no longer on the map.\"");
        assertThat(thought(0).colour()).isEqualTo(Colour.RED);
        assertThat(post("/cards/selection/colour", Map.of("ids", both.get(1), "colour", "RED")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void cards_of_another_map_are_refused_and_so_are_too_many() {
        var mine = thought(0).id();
        var other = CurrentActor.as(marketer, () -> {
            var id = start.start(JourneyMother.heading("Other"), JourneyMother.firstYear());
            return views.findMap(id).orElseThrow();
        });
        var theirs = other.steps().get(0).cells().get(1).cards().get(0).id();
        assertThat(post("/cards/selection/remove", Map.of("ids", join(List.of(mine, theirs)))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("data-problem")
                .contains("different maps");
        assertThat(thoughts(0)).hasSize(1);
        var many = Stream.generate(UUID::randomUUID).limit(1_001).toList();
        assertThat(post("/cards/selection/remove", Map.of("ids", join(many))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("At most 1,000");
    }

    @Test
    void a_tag_that_is_too_long_and_an_observation_without_a_source_are_refused_in_words() {
        assertThat(select("tag", Map.of("tag", "x".repeat(41)), thought(0)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 40");
        assertThat(select("evidence", Map.of("evidence", "OBSERVED"), thought(0)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name the source");
    }

    @Test
    void a_card_is_widened_up_to_the_last_step() {
        var card = thought(1);
        assertThat(post("/cards/" + card.id() + "/span", Map.of("steps", 9)))
                .hasStatusOk()
                .bodyText()
                .contains("data-span=\"2\"")
                .contains("over 2 steps");
        assertThat(thought(1).span()).isEqualTo(2);
        assertThat(post("/cards/" + card.id() + "/span", Map.of("steps", 0)))
                .bodyText()
                .doesNotContain("data-span");
    }

    @Test
    void a_full_cell_takes_no_copy() {
        CurrentActor.run(
                marketer,
                () -> Collections.nCopies(Card.MOST_IN_A_CELL - 1, "x")
                        .forEach(words -> write.write(
                                journey,
                                new StepId(step(0).id()),
                                new LaneId(lane(LaneKind.THINKS).id()),
                                new Prose(words))));
        assertThat(select("duplicate", Map.of(), thought(0))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<String> thoughts(int step) {
        return step(step).cell(lane(LaneKind.THINKS).id()).cards().stream()
                .map(CardView::body)
                .toList();
    }

    private MvcTestResult select(String act, Map<String, ?> values, CardView... cards) {
        var parameters = new HashMap<String, Object>(values);
        parameters.put("ids", join(Stream.of(cards).map(CardView::id).toList()));
        return post("/cards/selection/" + act, parameters);
    }

    private static String join(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
