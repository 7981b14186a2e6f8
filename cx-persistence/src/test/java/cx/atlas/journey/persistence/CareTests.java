package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.Comparison;
import cx.atlas.journey.Comparison.Mark;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.ReviewPlan;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The history, the lock, the review, and where a map comes from. */
class CareTests extends VersionsTest {

    @Test
    void a_copy_is_told_apart_from_its_original() {
        var copy = as(() -> start.copy(journey, JourneyMother.heading("To be")));
        var head = as(() -> journeys.findJourney(copy)).orElseThrow();
        assertThat(head.fromId()).isEqualTo(journey.value());
        var original = state(null);
        var same = as(() -> versions.findState(copy, null)).orElseThrow().asIn(original, copy);
        assertThat(same).isEqualTo(original);
        as(() -> stages.add(copy, Phase.AFTER, new Name("Return"), Place.last()));
        var then = as(() -> versions.findState(copy, null)).orElseThrow().asIn(original, copy);
        assertThat(new Comparison(original, then).differences())
                .singleElement()
                .satisfies(pair -> assertThat(pair.mark()).isEqualTo(Mark.ADDED));
    }

    @Test
    void old_words_are_put_back() {
        rewrite("Second");
        rewrite("Third");
        var card = new Key(Kind.CARD, thought());
        var acts = as(() -> history.listHistory(journey, card, Long.MAX_VALUE, 10));
        assertThat(acts).extracting(HistoryEntry::kind).containsExactly("REWRITE_CARD", "REWRITE_CARD", "START");
        assertThat(acts.get(1).changes().get(0).before().get("body")).isEqualTo("Everyone talks about it");
        as(() ->
                wording.restore(journey, card, acts.get(1).number(), acts.get(0).number()));
        assertThat(words(map(marketer))).isEqualTo("Everyone talks about it");
        as(() -> undo.undo(journey));
        assertThat(words(map(marketer))).isEqualTo("Third");
        assertThatThrownBy(() -> as(() -> wording.restore(journey, card, 1, 1))).isInstanceOf(NotFound.class);
        int few = Statements.count(() -> as(() -> history.listHistory(journey, null, Long.MAX_VALUE, 1)));
        assertThat(Statements.count(() -> as(() -> history.listHistory(journey, null, Long.MAX_VALUE, 50))))
                .isEqualTo(few);
    }

    @Test
    void a_locked_map_is_not_changed_and_unlocked_by_who_may() {
        as(() -> lock.lock(journey, "Audit until Friday"));
        assertThatThrownBy(() -> rewrite("No")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> as(() -> undo.undo(journey))).isInstanceOf(RuleBroken.class);
        assertThat(map(marketer).journey().lockedBy()).isEqualTo(marketer.name());
        var other = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        assertThatThrownBy(() -> CurrentActor.run(other, () -> lock.unlock(journey)))
                .isInstanceOf(Forbidden.class);
        var admin = Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN);
        CurrentActor.run(admin, () -> lock.unlock(journey));
        rewrite("Yes");
        assertThat(words(map(marketer))).isEqualTo("Yes");
    }

    @Test
    void an_overdue_review_is_told_until_it_is_done() {
        as(() -> review.plan(journey, new ReviewPlan(null, 0), new ReviewPlan(LocalDate.of(2020, 1, 1), 6)));
        assertThat(map(marketer).journey().stale()).isTrue();
        assertThat(as(() -> journeys.listJourneys(JourneyQuery.all(), 9, 0))
                        .get(0)
                        .stale())
                .isTrue();
        as(() -> review.reviewed(journey));
        var head = map(marketer).journey();
        assertThat(head.stale()).isFalse();
        assertThat(head.reviewDue()).isEqualTo(head.reviewedOn().plusMonths(6));
    }
}
