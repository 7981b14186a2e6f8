package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.VersionKind;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.journey.view.VersionRow;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cxtest.Statements;
import org.junit.jupiter.api.Test;

/** Versions are whole maps, and the map can become one of them again. */
class VersionsTests extends VersionsTest {

    @Test
    void a_version_is_the_whole_map_as_it_was() {
        var before = map(marketer);
        var kept = name("As drawn");
        rewrite("Other words");
        removeStage();
        var then = as(() -> maps.findVersion(journey, kept)).orElseThrow();
        assertThat(then.stages()).usingRecursiveComparison().isEqualTo(before.stages());
        assertThat(then.allLanes()).isEqualTo(before.allLanes());
        assertThat(as(() -> versions.listVersions(journey))).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("As drawn");
            assertThat(row.note()).isEqualTo("Why");
            assertThat(row.author()).isEqualTo(marketer.name());
            assertThat(row.stages()).isEqualTo(3);
            assertThat(row.steps()).isEqualTo(3);
            assertThat(row.acts()).isEqualTo(1);
        });
    }

    @Test
    void restoring_is_one_act_that_can_be_taken_back_and_keeps_what_was_there() {
        var kept = name("As drawn");
        var then = state(kept);
        rewrite("Other words");
        removeStage();
        as(() -> stages.add(journey, Phase.AFTER, new Name("Leave"), Place.last()));
        var now = state(null);
        as(() -> keep.restore(journey, kept, "As drawn"));
        assertThat(state(null)).isEqualTo(then);
        assertThat(as(() -> history.listHistory(journey, null, Long.MAX_VALUE, 1)))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo("RESTORE");
                    assertThat(act.touched()).isGreaterThan(5);
                    assertThat(act.changes()).hasSize(HistoryEntry.TOLD);
                });
        var automatic = as(() -> versions.listVersions(journey)).get(0);
        assertThat(automatic.kind()).isEqualTo(VersionKind.BEFORE_RESTORE);
        assertThat(state(new VersionId(automatic.id()))).isEqualTo(now);
        assertThat(as(() -> undo.undo(journey)).orElseThrow().done()).isTrue();
        assertThat(state(null)).isEqualTo(now);
        assertThatThrownBy(() -> as(() -> keep.restore(journey, new VersionId(automatic.id()), "")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void restoring_a_large_map_takes_a_number_of_statements_that_does_not_depend_on_its_reads() {
        var large = as(() -> start.start(JourneyMother.heading("Long"), JourneyMother.longOne(60)));
        var kept = as(() -> keep.name(large, new Name("All"), Prose.NONE));
        var stage = as(() -> maps.findMap(large)).orElseThrow().stages().get(0).id();
        as(() -> stages.remove(large, new StageId(stage)));
        var reads = Statements.list(() -> as(() -> keep.restore(large, kept, "All"))).stream()
                .filter(sql -> sql.startsWith("select"))
                .toList();
        assertThat(reads).hasSizeLessThan(25);
        assertThat(as(() -> maps.findMap(large)).orElseThrow().steps()).hasSize(60);
    }

    @Test
    void the_first_act_of_a_day_keeps_the_map_as_it_was() {
        rewrite("Monday");
        var monday = state(null);
        inside(() -> jdbc.sql("update map_act set at = at - interval '1 day'").update());
        rewrite("Tuesday");
        rewrite("Tuesday again");
        assertThat(as(() -> versions.listVersions(journey)))
                .extracting(VersionRow::kind)
                .containsExactly(VersionKind.DAILY);
        assertThat(state(new VersionId(
                        as(() -> versions.listVersions(journey)).get(0).id())))
                .isEqualTo(monday);
    }

    @Test
    void a_version_from_before_a_column_is_read_with_what_stands_there_else() {
        var kept = name("Old");
        inside(() -> jdbc.sql("""
                        update journey_version set
                          cards = (select jsonb_agg(c - 'tag' - 'span' - 'colour' - 'evidence') from jsonb_array_elements(cards) c),
                          lanes = (select jsonb_agg(l - 'icon' - 'hidden') from jsonb_array_elements(lanes) l),
                          steps = (select jsonb_agg(s - 'width' - 'moment_of_truth') from jsonb_array_elements(steps) s)
                        """).update());
        var map = as(() -> maps.findVersion(journey, kept)).orElseThrow();
        assertThat(map.lanes()).allSatisfy(lane -> assertThat(lane.icon()).isEmpty());
        assertThat(map.findCard(thought()).orElseThrow())
                .satisfies(card -> assertThat(card.tag()).isEmpty())
                .satisfies(card -> assertThat(card.span()).isEqualTo(1));
        var changes = state(null).changesTo(state(kept));
        assertThat(changes).extracting(change -> change.key().kind()).containsOnly(Kind.STEP);
    }
}
