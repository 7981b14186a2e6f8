package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.CardId;
import cx.atlas.journey.Comparison;
import cx.atlas.journey.Comparison.Mark;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.MapState;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.ReviewPlan;
import cx.atlas.journey.StageId;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.VersionKind;
import cx.atlas.journey.Versions;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.KeepVersions;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.RestoreWording;
import cx.atlas.journey.usecase.ReviewJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.VersionRow;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Statements;
import cxtest.Workspaces;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class VersionsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    StartJourney start;

    @Autowired
    ArrangeStages stages;

    @Autowired
    WriteCards write;

    @Autowired
    KeepVersions keep;

    @Autowired
    PublishJourney publish;

    @Autowired
    UndoActs undo;

    @Autowired
    LockJourney lock;

    @Autowired
    ReviewJourney review;

    @Autowired
    RestoreWording wording;

    @Autowired
    MapViews maps;

    @Autowired
    VersionViews versions;

    @Autowired
    HistoryViews history;

    @Autowired
    JourneyViews journeys;

    Actor marketer;
    Actor viewer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        journey = as(() -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

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
    void viewers_see_what_was_published_last_while_the_draft_goes_on() {
        assertThat(find(viewer)).isNull();
        as(() -> publish.publish(journey));
        long seen = map(viewer).journey().acts();
        rewrite("Still a draft");
        removeStage();
        assertThat(map(viewer).stages()).extracting(StageView::name).containsExactly("Discover", "Join", "Stay");
        assertThat(words(map(viewer))).isEqualTo("Everyone talks about it");
        assertThat(map(viewer).journey().acts()).isEqualTo(seen);
        assertThat(CurrentActor.as(viewer, () -> history.listTraces(journey, seen))
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
    void automatic_versions_are_bounded_and_named_and_published_ones_stay() {
        as(() -> publish.publish(journey));
        var published = map(marketer).journey().publishedId();
        var kept = name("Stays");
        rewrite("Now");
        inside(() -> {
            for (int i = 0; i < Versions.MOST_AUTOMATIC + 5; i++) {
                jdbc.sql("""
                                insert into journey_version (id, journey_id, kind, at, acts, stages, steps, lanes, cards)
                                select gen_random_uuid(), journey_id, 'DAILY', now() + interval '1 minute' * :i, acts, stages, steps, lanes, cards
                                  from journey_version where id = :id
                                """).param("i", i).param("id", published).update();
            }
            return true;
        });
        as(() -> keep.restore(journey, kept, ""));
        var rows = as(() -> versions.listVersions(journey));
        assertThat(rows).hasSize(Versions.MOST_AUTOMATIC + 2);
        assertThat(rows).extracting(VersionRow::id).contains(kept.value(), published);
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
        as(() -> wording.restore(journey, card, acts.get(1).number()));
        assertThat(words(map(marketer))).isEqualTo("Everyone talks about it");
        as(() -> undo.undo(journey));
        assertThat(words(map(marketer))).isEqualTo("Third");
        assertThatThrownBy(() -> as(() -> wording.restore(journey, card, 1))).isInstanceOf(NotFound.class);
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
        as(() -> review.plan(journey, new ReviewPlan(LocalDate.of(2020, 1, 1), 6)));
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

    private VersionId name(String name) {
        return as(() -> keep.name(journey, new Name(name), new Prose("Why")));
    }

    private void rewrite(String words) {
        var card = as(() -> maps.findCard(journey, new CardId(thought()))).orElseThrow();
        as(() -> write.rewrite(journey, new CardId(card.id()), card.version(), new Prose(words)));
    }

    private void removeStage() {
        as(() ->
                stages.remove(journey, new StageId(map(marketer).stages().get(1).id())));
    }

    private UUID thought() {
        return inside(() -> jdbc.sql("""
                        select c.id from card c join step s on s.id = c.step_id join lane l on l.id = c.lane_id
                         where c.journey_id = :journey and s.name = 'Sees a trailer' and l.kind = 'THINKS'
                        """)
                .param("journey", journey.value())
                .query(UUID.class)
                .single());
    }

    private String words(MapView map) {
        return map.findCard(thought()).orElseThrow().body();
    }

    private MapState state(VersionId version) {
        return as(() -> versions.findState(journey, version)).orElseThrow();
    }

    private MapView map(Actor actor) {
        return CurrentActor.as(actor, () -> maps.findMap(journey)).orElseThrow();
    }

    private MapView find(Actor actor) {
        return CurrentActor.as(actor, () -> maps.findMap(journey)).orElse(null);
    }

    private <T> T inside(Supplier<T> action) {
        return CurrentActor.as(marketer, () -> transactions.execute(status -> action.get()));
    }

    private <T> T as(Supplier<T> action) {
        return CurrentActor.as(marketer, action);
    }

    private void as(Runnable action) {
        CurrentActor.run(marketer, action);
    }
}
