package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.CardId;
import cx.atlas.journey.Colour;
import cx.atlas.journey.MapThing;
import cx.atlas.journey.Place;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ChangeCards;
import cx.atlas.journey.usecase.RestoreWording;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cxtest.PersistenceTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms are drawn from a version of a thing, which tells whether anybody has changed it since. */
@PersistenceTest
class CardVersionsTests extends UndoFixture {

    @Autowired
    ChangeCards change;

    @Autowired
    RestoreWording wording;

    @Test
    void a_form_from_before_a_card_was_removed_and_came_back_overwrites_nothing() {
        var card = thought(0).id();
        as(() -> write.rewrite(journey, card, version(card), new Prose("One")));
        as(() -> write.rewrite(journey, card, version(card), new Prose("Two")));
        var drawn = version(card);
        as(() -> write.remove(journey, card));
        as(() -> undo.undo(journey));
        for (var words : new String[] {"Three", "Four", "Five"}) {
            assertThatThrownBy(() -> as(() -> write.rewrite(journey, card, drawn, new Prose("Mine"))))
                    .isInstanceOf(StaleEdit.class);
            as(() -> write.rewrite(journey, card, version(card), new Prose(words)));
        }
        assertThat(thought(0).body().value()).isEqualTo("Five");
    }

    @Test
    void a_form_from_before_a_stage_was_removed_and_came_back_overwrites_nothing() {
        var stage = stage(0).id();
        var drawn = version();
        as(() -> stages.remove(journey, stage));
        as(() -> undo.undo(journey));
        assertThatThrownBy(() -> as(() -> stages.rename(journey, stage, drawn, new Name("Mine"))))
                .isInstanceOf(StaleEdit.class);
        as(() -> stages.rename(journey, stage, version(), new Name("Notice")));
    }

    @Test
    void what_an_act_leaves_as_it_was_can_be_edited_by_who_has_it_open() {
        var one = thought(0).id();
        var other = thought(1).id();
        as(() -> change.paint(journey, Set.of(one), Colour.YELLOW));
        var drawn = version(one);
        var row = row(one);
        as(() -> change.paint(journey, Set.of(one, other), Colour.YELLOW));
        assertThat(row(one)).isEqualTo(row);
        as(() -> write.rewrite(journey, one, drawn, new Prose("Mine")));
        assertThat(version(other)).isEqualTo(version(one) - 1);
    }

    @Test
    void cards_that_are_marked_as_known_keep_their_own_sources_unless_one_is_named() {
        var one = thought(0).id();
        var other = thought(1).id();
        as(() -> change.know(journey, Set.of(one), EvidenceStatus.ASSUMED, "Interviews"));
        as(() -> change.know(journey, Set.of(other), EvidenceStatus.ASSUMED, "Call log"));
        as(() -> change.know(journey, Set.of(one, other), EvidenceStatus.OBSERVED, " "));
        assertThat(thought(0).source()).isEqualTo("Interviews");
        assertThat(thought(1).source()).isEqualTo("Call log");
        var third = thought(2).id();
        assertThatThrownBy(() -> as(() -> change.know(journey, Set.of(one, third), EvidenceStatus.OBSERVED, "")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.source");
        as(() -> change.know(journey, Set.of(one, third), EvidenceStatus.OBSERVED, "Study"));
        assertThat(thought(0).source()).isEqualTo("Study");
    }

    @Test
    void old_words_are_not_put_over_newer_ones_than_the_history_showed() {
        var card = thought(0);
        as(() -> write.rewrite(journey, card.id(), version(card.id()), new Prose("Second")));
        long act = version(card.id());
        as(() -> write.rewrite(journey, card.id(), act, new Prose("Written meanwhile")));
        MapThing.Key key = card.key();
        assertThatThrownBy(() -> as(() -> wording.restore(journey, key, act, act)))
                .isInstanceOf(StaleEdit.class);
        assertThat(thought(0).body().value()).isEqualTo("Written meanwhile");
        as(() -> steps.resize(journey, allSteps().get(0).id(), 300));
        as(() -> wording.restore(journey, key, act, act + 1));
        assertThat(thought(0).body()).isEqualTo(card.body());
    }

    @Test
    void taking_away_a_feeling_that_was_never_drawn_does_nothing() {
        var step = as(() -> steps.add(journey, stage(0).id(), new Name("Waits"), Place.last()));
        var before = acts();
        as(() -> curve.feel(journey, step, null));
        as(() -> curve.expect(journey, step, null));
        assertThat(acts()).isEqualTo(before);
        assertThat(inside(() -> cards.findByStepIdIn(List.of(step)))).isEmpty();
        as(() -> curve.feel(journey, step, new Emotion(1)));
        as(() -> curve.feel(journey, step, null));
        assertThat(acts()).isEqualTo(before + 2);
    }

    @Test
    void a_feeling_is_given_no_words() {
        StepId step = allSteps().get(0).id();
        var feeling = inside(() -> cards.findByStepIdIn(List.of(step)).stream()
                .filter(card -> card.emotion() != null)
                .findFirst()
                .orElseThrow()
                .id());
        assertThatThrownBy(() -> as(() -> write.rewrite(journey, feeling, version(feeling), new Prose("Fine"))))
                .hasMessage("journey.error.lane.noTexts");
    }

    private long acts() {
        return inside(() -> journeys.byId(journey).acts());
    }

    private Map<String, Object> row(CardId card) {
        return inside(() -> jdbc.sql("select * from card where id = ?")
                .param(card.value())
                .query()
                .singleRow());
    }
}
