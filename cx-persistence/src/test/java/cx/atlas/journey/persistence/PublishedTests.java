package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.Versions;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.VersionRow;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees which versions, and which of them stay. */
class PublishedTests extends VersionsTest {

    @Test
    void viewers_see_what_was_published_last_while_the_draft_goes_on() {
        assertThat(find(viewer)).isNull();
        as(() -> publish.publish(journey));
        long seen = map(viewer).journey().acts();
        rewrite("Still a draft");
        removeStage();
        assertThat(map(viewer).stages()).extracting(StageView::name).containsExactly("Discover", "Join", "Stay");
        assertThat(words(map(viewer))).isEqualTo("Everyone talks about it");
        assertThat(map(viewer).journey().acts()).isEqualTo(seen);
        assertThat(CurrentActor.as(viewer, () -> history.listTraces(journey, seen, Integer.MAX_VALUE))
                        .acts())
                .isEmpty();
        assertThat(CurrentActor.as(viewer, () -> history.listHistory(journey, null, Long.MAX_VALUE, 9)))
                .hasSize(1);
        var card = new CardId(thought());
        assertThat(CurrentActor.as(viewer, () -> maps.findCard(journey, card))
                        .orElseThrow()
                        .body())
                .isEqualTo("Everyone talks about it");
        assertThat(map(marketer).journey().unpublished()).isEqualTo(2);
        assertThat(CurrentActor.as(viewer, () -> journeys.listJourneys(JourneyQuery.all(), 9, 0))
                        .get(0)
                        .curve())
                .containsExactly(1, 2, -2);
        assertThat(as(() -> journeys.listJourneys(JourneyQuery.all(), 9, 0))
                        .get(0)
                        .curve())
                .containsExactly(1, 2);
        as(() -> publish.publish(journey));
        assertThat(words(map(viewer))).isEqualTo("Still a draft");
        as(() -> publish.withdraw(journey));
        assertThat(find(viewer)).isNull();
    }

    @Test
    void a_version_is_read_by_as_many_statements_as_the_map() {
        as(() -> publish.publish(journey));
        int live = Statements.count(() -> map(marketer));
        assertThat(Statements.count(() -> map(viewer))).isEqualTo(live);
    }

    @Test
    void versions_are_not_for_those_who_see_no_drafts_nor_for_strangers() {
        var kept = name("As drawn");
        assertThat(CurrentActor.as(viewer, () -> versions.listVersions(journey)))
                .isEmpty();
        assertThat(CurrentActor.as(viewer, () -> maps.findVersion(journey, kept)))
                .isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(viewer, () -> keep.restore(journey, kept, "")))
                .isInstanceOf(Forbidden.class);
        var stranger = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(CurrentActor.as(stranger, () -> versions.listVersions(journey)))
                .isEmpty();
        assertThat(CurrentActor.as(stranger, () -> versions.findState(journey, kept)))
                .isEmpty();
        var other = as(() -> start.start(JourneyMother.heading("Other"), JourneyMother.firstYear()));
        assertThatThrownBy(() -> as(() -> keep.restore(other, kept, ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_oldest_automatic_version_can_be_restored_although_the_first_act_of_the_day_keeps_another() {
        as(() -> publish.publish(journey));
        var oldest = new VersionId(map(marketer).journey().publishedId());
        rewrite("Now");
        as(() -> publish.withdraw(journey));
        inside(() -> {
            keepDaily(oldest.value(), Versions.MOST_AUTOMATIC - 1);
            jdbc.sql("update map_act set at = at - interval '2 days'").update();
            return jdbc.sql("update journey_version set at = at - interval '1 year' where id = ?")
                    .param(oldest.value())
                    .update();
        });
        as(() -> keep.restore(journey, oldest, "First"));
        assertThat(words(map(marketer))).isEqualTo("Everyone talks about it");
    }

    @Test
    void automatic_versions_are_bounded_and_named_and_published_ones_stay() {
        as(() -> publish.publish(journey));
        var published = map(marketer).journey().publishedId();
        var kept = name("Stays");
        rewrite("Now");
        inside(() -> keepDaily(published, Versions.MOST_AUTOMATIC + 5));
        as(() -> keep.restore(journey, kept, ""));
        var rows = as(() -> versions.listVersions(journey));
        assertThat(rows).hasSize(Versions.MOST_AUTOMATIC + 2);
        assertThat(rows).extracting(VersionRow::id).contains(kept.value(), published);
    }

    private int keepDaily(UUID like, int many) {
        return jdbc.sql("""
                        insert into journey_version (id, journey_id, kind, at, acts, stages, steps, lanes, cards)
                        select gen_random_uuid(), journey_id, 'DAILY', now() + interval '1 minute' * i, acts, stages, steps, lanes, cards
                          from journey_version, generate_series(1, :many) i where id = :like
                        """).param("many", many).param("like", like).update();
    }
}
