package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.Cards;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outlines;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.journey.usecase.ArrangeStages;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class JourneysTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Journeys journeys;

    @Autowired
    Cards cards;

    @Autowired
    StartJourney start;

    @Autowired
    ArrangeStages stages;

    @Autowired
    ArrangeSteps steps;

    @Autowired
    ArrangeLanes lanes;

    @Autowired
    WriteCards write;

    @Autowired
    DrawCurve curve;

    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = as(() -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @Test
    void a_map_comes_back_as_it_was_drawn() {
        var outline = inside(() -> Outlines.of(journeys.byId(journey), cards.findByJourneyId(journey)));
        assertThat(outline).isEqualTo(JourneyMother.firstYear());
    }

    @Test
    void its_columns_hold_what_was_drawn() {
        var row = inside(() -> jdbc.sql("select * from journey").query().singleRow());
        assertThat(row)
                .containsEntry("title", "First year")
                .containsEntry("goal", "Watch tonight")
                .containsEntry("kind", "AS_IS")
                .containsEntry("status", "DRAFT")
                .containsEntry("persona_id", null)
                .containsEntry("archived", false);
        var card = inside(
                () -> jdbc.sql("select * from card where emotion = -2").query().singleRow());
        assertThat(card)
                .containsEntry("expected", 0)
                .containsEntry("rank", "a0")
                .containsEntry("evidence", "ASSUMED")
                .containsEntry("touchpoint_id", null);
        assertThat(inside(() -> jdbc.sql("select rank from stage order by rank")
                        .query(String.class)
                        .list()))
                .containsExactly("a0", "a1", "a2");
    }

    @Test
    void a_copy_is_the_same_map_with_things_of_its_own() {
        var copy = as(() -> start.copy(journey, JourneyMother.heading("Second year")));
        assertThat(inside(() -> Outlines.of(journeys.byId(copy), cards.findByJourneyId(copy))))
                .isEqualTo(JourneyMother.firstYear());
        as(() -> stages.remove(copy, stage(copy, 0)));
        assertThat(inside(() -> journeys.byId(journey).grid().stages())).hasSize(3);
    }

    @Test
    void removing_a_stage_removes_its_steps_and_their_cards() {
        as(() -> stages.remove(journey, stage(journey, 0)));
        assertThat(count("stage")).isEqualTo(2);
        assertThat(count("step")).isEqualTo(1);
        assertThat(count("card")).isEqualTo(2);
    }

    @Test
    void removing_a_lane_removes_its_cards() {
        var thinks =
                inside(() -> journeys.byId(journey).grid().lane(LaneKind.THINKS).id());
        as(() -> lanes.remove(journey, thinks));
        assertThat(count("lane")).isEqualTo(3);
        assertThat(count("card")).isEqualTo(3);
    }

    @Test
    void a_step_moves_to_another_stage_with_its_cards() {
        var join = stage(journey, 1);
        var step = inside(() ->
                journeys.byId(journey).grid().stepsOf(stage(journey, 0)).get(0).id());
        as(() -> steps.move(journey, step, join, Place.last()));
        assertThat(inside(() -> journeys.byId(journey).grid().stepsOf(join))).hasSize(2);
        assertThat(count("card")).isEqualTo(6);
    }

    @Test
    void many_people_insert_at_the_same_place_at_the_same_time_and_all_succeed() throws Exception {
        var discover = stage(journey, 0);
        var first = inside(
                () -> journeys.byId(journey).grid().stepsOf(discover).get(0).id());
        var feels =
                inside(() -> journeys.byId(journey).grid().lane(LaneKind.THINKS).id());
        int people = 4;
        int each = 5;
        var together = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        var done = new ArrayList<Future<?>>();
        for (int person = 0; person < people; person++) {
            var name = "Step of " + person;
            done.add(pool.submit(() -> {
                together.await();
                for (int i = 0; i < each; i++) {
                    as(() -> steps.add(journey, discover, new Name(name), Place.after(first)));
                    as(() -> write.write(journey, first, feels, new Prose(name)));
                }
                return null;
            }));
        }
        for (var one : done) {
            one.get();
        }
        pool.shutdown();
        assertThat(ranks("select rank from step where stage_id = '%s' order by rank".formatted(discover.value())))
                .hasSize(2 + people * each)
                .doesNotHaveDuplicates();
        assertThat(ranks("select rank from card where step_id = '%s' and lane_id = '%s' order by rank"
                        .formatted(first.value(), feels.value())))
                .hasSize(1 + people * each)
                .doesNotHaveDuplicates();
    }

    @Test
    void people_on_different_cards_do_not_collide_and_a_stale_text_is_refused() {
        var two = inside(() -> cards.findByJourneyId(journey).stream()
                .filter(card -> !card.body().isEmpty())
                .limit(2)
                .toList());
        as(() -> write.rewrite(journey, two.get(0).id(), 1, new Prose("One")));
        as(() -> write.rewrite(journey, two.get(1).id(), 1, new Prose("Two")));
        assertThatThrownBy(() -> as(() -> write.rewrite(journey, two.get(0).id(), 1, new Prose("Other"))))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_rename_is_guarded_by_the_stage_alone() {
        as(() -> stages.add(journey, Phase.AFTER, new Name("Leave"), Place.last()));
        as(() -> stages.rename(journey, stage(journey, 0), 1, new Name("Notice")));
        as(() -> stages.rename(journey, stage(journey, 1), 1, new Name("Sign up")));
        assertThatThrownBy(() -> as(() -> stages.rename(journey, stage(journey, 0), 1, new Name("See"))))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void feelings_are_drawn_again_and_taken_away() {
        var step = inside(() ->
                journeys.byId(journey).grid().stepsOf(stage(journey, 0)).get(0).id());
        as(() -> curve.feel(journey, step, new Emotion(-1)));
        as(() -> curve.expect(journey, step, null));
        var row = inside(() -> jdbc.sql("select emotion, expected from card where step_id = ? and emotion is not null")
                .param(step.value())
                .query()
                .singleRow());
        assertThat(row).containsEntry("emotion", -1).containsEntry("expected", null);
    }

    @Test
    void another_workspace_finds_nothing() {
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        assertThatThrownBy(() -> CurrentActor.run(
                        other, () -> stages.add(journey, Phase.AFTER, new Name("Leave"), Place.last())))
                .isInstanceOf(NotFound.class);
    }

    private StageId stage(JourneyId of, int at) {
        return inside(() -> journeys.byId(of).grid().stages().get(at).id());
    }

    private long count(String table) {
        return inside(() ->
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private List<String> ranks(String sql) {
        return inside(() -> jdbc.sql(sql).query(String.class).list());
    }

    private void as(Runnable act) {
        CurrentActor.run(marketer, act);
    }

    private <T> T as(Supplier<T> act) {
        return CurrentActor.as(marketer, act);
    }

    private <T> T inside(Callable<T> read) {
        return CurrentActor.as(
                marketer,
                () -> transaction.execute(t -> {
                    try {
                        return read.call();
                    } catch (Exception cause) {
                        throw new IllegalStateException(cause);
                    }
                }));
    }
}
