package cx.atlas.friction.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.AssignFriction;
import cx.atlas.friction.usecase.DescribeFriction;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.friction.usecase.MoveFrictionOn;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class JpaFrictionPointsTests {

    @Autowired
    FlagFriction flag;

    @Autowired
    DescribeFriction describe;

    @Autowired
    AssignFriction assign;

    @Autowired
    MoveFrictionOn moveOn;

    @Autowired
    FrictionPoints points;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;
    DepartmentId billing;
    TouchpointId payment;
    JourneyId journey;
    StepId step;

    @BeforeEach
    void ground() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        inTransaction(() -> {
            var ground = new Ground(jdbc);
            billing = ground.department("Billing");
            payment = ground.touchpoint("Payment step", ground.channel("Web"), billing);
            journey = ground.journey("First year");
            step = ground.step(journey, "Enters card", "a");
            ground.put(payment, step, journey);
        });
    }

    @Test
    void a_flagged_point_stands_in_the_table_as_it_was_said() {
        var at = Instant.parse("2026-03-02T09:00:00Z");
        var id = CurrentActor.as(marketer, () -> flag.flag(new Place(payment, step), claim("Charge date unclear"), at));
        assertThat(stored(id))
                .containsEntry("touchpoint_id", payment.value())
                .containsEntry("step_id", step.value())
                .containsEntry("journey_id", journey.value())
                .containsEntry("kind", "UNCLEAR")
                .containsEntry("severity", "HIGH")
                .containsEntry("words", "Charge date unclear")
                .containsEntry("detail", "Asked at every second call")
                .containsEntry("evidence", "OBSERVED")
                .containsEntry("source", "Calls in May")
                .containsEntry("status", "OPEN")
                .containsEntry("reason", "")
                .containsEntry("owner_id", null)
                .containsEntry("flagged_by", marketer.accountId().value());
        inTransaction(() -> {
            var point = points.byId(id);
            assertThat(point.claim()).isEqualTo(claim("Charge date unclear"));
            assertThat(point.flaggedAt()).isEqualTo(at);
            assertThat(point.ownerId()).isNull();
        });
    }

    @Test
    void a_place_that_does_not_exist_is_refused() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> flagged(Place.at(TouchpointId.next())));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> flagged(new Place(payment, StepId.next())));
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> CurrentActor.as(other, () -> flag.flag(Place.at(payment), claim("Not in my company"))));
    }

    @Test
    void what_happens_tomorrow_is_not_flagged_today() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CurrentActor.as(
                        marketer,
                        () -> flag.flag(
                                Place.at(payment), claim("Early"), Instant.now().plusSeconds(60))));
    }

    @Test
    void it_is_described_assigned_moved_on_and_dismissed_each_on_its_own_version() {
        var id = flagged(Place.at(payment));
        CurrentActor.run(marketer, () -> {
            describe.describe(id, 0, Place.in(step), claim("When am I charged?"));
            assign.assign(id, 1, marketer.accountId());
            moveOn.move(id, 2, FrictionStatus.FIXING);
            moveOn.dismiss(id, 3, new Prose("A policy that stays"));
        });
        assertThat(stored(id))
                .containsEntry("touchpoint_id", null)
                .containsEntry("step_id", step.value())
                .containsEntry("words", "When am I charged?")
                .containsEntry("owner_id", marketer.accountId().value())
                .containsEntry("status", "DISMISSED")
                .containsEntry("reason", "A policy that stays")
                .containsEntry("version", 4L);
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> CurrentActor.run(marketer, () -> moveOn.move(id, 3, FrictionStatus.OPEN)));
    }

    @Test
    void the_lead_of_the_touchpoint_at_a_step_moves_it_on_and_another_lead_does_not() {
        var id = flagged(Place.in(step));
        var other = lead();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> CurrentActor.run(other, () -> moveOn.move(id, 0, FrictionStatus.FIXING)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> CurrentActor.run(other, () -> assign.assign(id, 0, other.accountId())));
        CurrentActor.run(lead(billing), () -> moveOn.move(id, 0, FrictionStatus.FIXING));
        assertThat(stored(id)).containsEntry("status", "FIXING");
    }

    @Test
    void an_owner_is_a_member() {
        var id = flagged(Place.at(payment));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CurrentActor.run(marketer, () -> assign.assign(id, 0, AccountId.next())));
    }

    @Test
    void when_the_step_is_removed_from_the_map_the_claim_stays_and_knows_it_when_it_comes_back() {
        var id = flagged(Place.in(step));
        inTransaction(() ->
                jdbc.sql("delete from step where id = ?").param(step.value()).update());
        assertThat(stored(id)).containsEntry("step_id", step.value()).containsEntry("journey_id", journey.value());
    }

    @Test
    void whoever_does_not_see_the_step_says_something_else_and_the_step_stays() {
        var id = flagged(new Place(payment, step));
        CurrentActor.run(lead(billing), () -> describe.describe(id, 0, Place.at(payment), claim("When am I charged?")));
        assertThat(stored(id))
                .containsEntry("words", "When am I charged?")
                .containsEntry("step_id", step.value())
                .containsEntry("journey_id", journey.value());
        CurrentActor.run(marketer, () -> describe.describe(id, 1, Place.at(payment), claim("Not in this step")));
        assertThat(stored(id)).containsEntry("step_id", null).containsEntry("journey_id", null);
    }

    @Test
    void a_step_that_was_removed_from_the_map_stays_when_something_else_is_said() {
        var id = flagged(new Place(payment, step));
        inTransaction(() ->
                jdbc.sql("delete from step where id = ?").param(step.value()).update());
        CurrentActor.run(marketer, () -> describe.describe(id, 0, Place.at(payment), claim("When am I charged?")));
        assertThat(stored(id)).containsEntry("step_id", step.value()).containsEntry("journey_id", journey.value());
    }

    private FrictionPointId flagged(Place place) {
        return CurrentActor.as(marketer, () -> flag.flag(place, claim("Charge date unclear")));
    }

    private Actor lead(DepartmentId... departments) {
        var lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        return new Actor(lead.accountId(), lead.workspaceId(), "Dana", lead.role(), Set.of(departments));
    }

    private Map<String, Object> stored(FrictionPointId id) {
        return CurrentActor.as(
                marketer,
                () -> transaction.execute(t -> jdbc.sql("select * from friction_point where id = ?")
                        .param(id.value())
                        .query()
                        .singleRow()));
    }

    private void inTransaction(Runnable act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(t -> act.run()));
    }

    private static Claim claim(String words) {
        return new Claim(
                FrictionKind.UNCLEAR,
                Severity.HIGH,
                new Name(words),
                new Prose("Asked at every second call"),
                EvidenceStatus.OBSERVED,
                new Prose("Calls in May"));
    }
}
