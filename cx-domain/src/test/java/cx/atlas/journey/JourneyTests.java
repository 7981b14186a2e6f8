package cx.atlas.journey;

import static cx.atlas.journey.JourneyMother.aJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JourneyTests {

    final Journey journey = aJourney();

    @Test
    void a_stage_is_added_between_two_others() {
        var compare = journey.arrange().addStage(Phase.BEFORE, new Name("Compare"), Place.after(stage("Discover")));
        journey.arrange().addStage(Phase.BEFORE, new Name("Notice"), Place.before(stage("Discover")));
        assertThat(stages()).containsExactly("Notice", "Discover", "Compare", "Join", "Stay");
        assertThat(journey.grid().stepsOf(compare)).isEmpty();
    }

    @Test
    void moving_a_stage_keeps_its_steps() {
        journey.arrange().moveStage(stage("Discover"), Place.last());
        assertThat(stages()).containsExactly("Join", "Stay", "Discover");
        assertThat(steps("Discover")).containsExactly("Sees a trailer", "Asks a friend");
    }

    @Test
    void a_step_moves_to_another_stage_before_a_neighbour() {
        journey.arrange().moveStep(step("Discover", 0), stage("Join"), Place.before(step("Join", 0)));
        assertThat(steps("Discover")).containsExactly("Asks a friend");
        assertThat(steps("Join")).containsExactly("Sees a trailer", "Enters the card");
    }

    @Test
    void moving_a_step_beside_itself_is_refused_since_it_is_no_neighbour_of_its_own() {
        var step = step("Discover", 0);
        assertThatThrownBy(() -> journey.arrange().moveStep(step, stage("Discover"), Place.after(step)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_neighbour_that_is_gone_is_told() {
        var gone = step("Join", 0);
        journey.arrange().removeStep(gone);
        assertThatThrownBy(() -> journey.arrange().addStep(stage("Join"), new Name("Pay"), Place.after(gone)))
                .isInstanceOf(NotFound.class)
                .hasMessage("error.notFound.step");
    }

    @Test
    void moving_into_a_stage_that_is_gone_is_told() {
        var gone = stage("Stay");
        journey.arrange().removeStage(gone);
        assertThatThrownBy(() -> journey.arrange().moveStep(step("Join", 0), gone, Place.last()))
                .isInstanceOf(NotFound.class)
                .hasMessage("error.notFound.stage");
    }

    @Test
    void removing_a_stage_removes_its_steps() {
        journey.arrange().removeStage(stage("Discover"));
        assertThat(stages()).containsExactly("Join", "Stay");
        assertThatThrownBy(() -> journey.grid().step(StepId.next())).isInstanceOf(NotFound.class);
        assertThat(Outlines.of(journey, List.of()).stages()).hasSize(2);
    }

    @Test
    void a_stale_heading_is_refused_while_structure_may_have_changed() {
        journey.arrange().addStage(Phase.AFTER, new Name("Leave"), Place.last());
        journey.describe(0, JourneyMother.heading("Second year"));
        assertThat(journey.heading().title().value()).isEqualTo("Second year");
        assertThatThrownBy(() -> journey.describe(0, JourneyMother.heading("Third year")))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_kind_of_lane_comes_once_but_own_lanes_often_and_with_a_name() {
        journey.arrange().addLane(LaneKind.TEXT, "Ideas", Place.last());
        journey.arrange().addLane(LaneKind.TEXT, "Ideas", Place.last());
        assertThatThrownBy(() -> journey.arrange().addLane(LaneKind.FEELS, "", Place.last()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.lane.twice");
        assertThatThrownBy(() -> journey.arrange().addLane(LaneKind.TEXT, " ", Place.last()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("error.name.empty");
    }

    @Test
    void a_map_holds_at_most_200_steps_and_40_lanes() {
        for (int i = 3; i < Journey.MOST_STEPS; i++) {
            journey.arrange().addStep(stage("Stay"), new Name("Step " + i), Place.last());
        }
        assertThatThrownBy(() -> journey.arrange().addStep(stage("Stay"), new Name("One more"), Place.last()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.steps.tooMany");
        for (int i = 4; i < Journey.MOST_LANES; i++) {
            journey.arrange().addLane(LaneKind.TEXT, "Lane " + i, Place.last());
        }
        assertThatThrownBy(() -> journey.arrange().addLane(LaneKind.TEXT, "One more", Place.last()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.lanes.tooMany");
    }

    @Test
    void an_archived_journey_cannot_be_changed_until_it_is_restored() {
        journey.archive();
        assertThatThrownBy(() -> journey.arrange().removeStage(stage("Stay")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.archived");
        journey.restore();
        journey.arrange().removeStage(stage("Stay"));
    }

    @Test
    void a_map_without_steps_is_not_published() {
        var empty = new Journey(JourneyId.next(), JourneyMother.heading("Empty"));
        assertThatThrownBy(() -> empty.publish(VersionId.next())).isInstanceOf(RuleBroken.class);
        journey.publish(VersionId.next());
        assertThat(journey.status()).isEqualTo(JourneyStatus.PUBLISHED);
    }

    private List<String> stages() {
        return journey.grid().stages().stream()
                .map(stage -> stage.name().value())
                .toList();
    }

    private List<String> steps(String stage) {
        return journey.grid().stepsOf(stage(stage)).stream()
                .map(step -> step.name().value())
                .toList();
    }

    private StageId stage(String name) {
        return journey.grid().stages().stream()
                .filter(stage -> stage.name().value().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private StepId step(String stage, int at) {
        return journey.grid().stepsOf(stage(stage)).get(at).id();
    }

    @Test
    void a_locked_map_refuses_changes_until_it_is_unlocked() {
        var journey = aJourney();
        var ann = new AccountId(UUID.randomUUID());
        journey.lock(new Lock(ann, "Ann", "Audit"));
        assertThatThrownBy(journey::arrange)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.arguments()).containsExactly("Ann", "Audit"));
        assertThatThrownBy(() -> journey.describe(0, journey.heading())).isInstanceOf(RuleBroken.class);
        assertThat(journey.isUnlockedBy(ann)).isTrue();
        assertThat(journey.isUnlockedBy(new AccountId(UUID.randomUUID()))).isFalse();
        journey.unlock();
        journey.arrange();
        assertThatThrownBy(() -> new Lock(ann, "Ann", " ")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_review_plans_the_next_one_where_there_is_a_rhythm() {
        var day = LocalDate.of(2026, 1, 31);
        assertThat(new ReviewPlan(day, 6).after(day).due()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(new ReviewPlan(day, 0).after(day).due()).isNull();
        assertThatThrownBy(() -> new ReviewPlan(day, -1)).isInstanceOf(RuleBroken.class);
    }
}
