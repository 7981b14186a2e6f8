package cx.atlas.friction.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.AssignFriction;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.friction.usecase.MoveFrictionOn;
import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.friction.view.FrictionOrder;
import cx.atlas.friction.view.FrictionOrder.Key;
import cx.atlas.friction.view.FrictionRow;
import cx.atlas.friction.view.FrictionRow.DepartmentTag;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.friction.view.PlaceViews;
import cx.atlas.friction.view.StepChoice;
import cx.atlas.friction.view.Voice;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class SqlFrictionViewsTests {

    private static final Set<FrictionStatus> ALL = EnumSet.allOf(FrictionStatus.class);

    @Autowired
    FrictionViews views;

    @Autowired
    PlaceViews places;

    @Autowired
    FlagFriction flag;

    @Autowired
    AssignFriction assign;

    @Autowired
    MoveFrictionOn moveOn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;
    DepartmentId billing;
    UUID web;
    TouchpointId payment;
    TouchpointId chat;
    JourneyId journey;
    StepId step;

    @BeforeEach
    void ground() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        inTransaction(ground -> {
            billing = ground.department("Billing");
            web = ground.channel("Web");
            payment = ground.touchpoint("Payment step", web, billing);
            chat = ground.touchpoint("Live chat", ground.channel("Chat"), ground.department("Support"));
            journey = ground.journey("First year");
            step = ground.step(journey, "Enters card", "b");
            ground.put(payment, step, journey);
        });
    }

    @Test
    void a_row_names_its_place_and_the_departments_that_own_it() {
        flagged("At the step", Severity.HIGH, 3, Place.in(step));
        assertThat(list(all())).singleElement().satisfies(row -> {
            assertThat(row.place().touchpoint()).isNull();
            assertThat(row.place().journey()).isEqualTo("First year");
            assertThat(row.place().step()).isEqualTo("Enters card");
            assertThat(row.place().stage()).isEqualTo("Stage of Enters card");
            assertThat(row.departments()).containsExactly(new DepartmentTag(billing.value(), "Billing", 3));
            assertThat(row.flaggedBy()).isEqualTo("MARKETER");
            assertThat(row.owner()).isNull();
        });
    }

    @Test
    void the_severest_come_first_and_among_them_the_oldest() {
        flagged("New and high", Severity.HIGH, 1, Place.at(chat));
        flagged("Old and low", Severity.LOW, 90, Place.at(chat));
        flagged("Old and high", Severity.HIGH, 30, Place.at(payment));
        assertThat(words(Key.SEVERITY, true)).containsExactly("Old and high", "New and high", "Old and low");
        assertThat(words(Key.AGE, true)).containsExactly("Old and low", "Old and high", "New and high");
        assertThat(words(Key.AGE, false)).containsExactly("New and high", "Old and high", "Old and low");
        assertThat(words(Key.WORDS, false)).containsExactly("New and high", "Old and high", "Old and low");
    }

    @Test
    void reach_counts_the_interactions_of_the_last_90_days_at_the_place() {
        inTransaction(ground -> {
            ground.pass(payment, 0, 30);
            ground.pass(payment, 80, 12);
            ground.pass(payment, 95, 500);
        });
        flagged("Few", Severity.HIGH, 1, Place.at(chat));
        flagged("Many", Severity.LOW, 1, Place.at(payment));
        assertThat(words(Key.REACH, true)).containsExactly("Many", "Few");
        assertThat(list(all())).extracting(FrictionRow::reach).containsExactlyInAnyOrder(42L, 0L);
    }

    @Test
    void every_filter_keeps_what_it_says_and_the_counts_ignore_the_status() {
        var id = flagged("Charge date unclear", Severity.HIGH, 9, Place.at(payment));
        flagged("Told twice", Severity.LOW, 4, Place.at(chat));
        CurrentActor.run(marketer, () -> {
            assign.assign(id, 0, marketer.accountId());
            moveOn.move(id, 1, FrictionStatus.FIXING);
        });
        var open = new FrictionFilter("", Set.of(FrictionStatus.OPEN), null, null, null, null, null, null, null, false);
        assertThat(list(open)).extracting(FrictionRow::words).containsExactly("Told twice");
        assertThat(CurrentActor.as(marketer, () -> views.countByStatus(open)))
                .isEqualTo(Map.of(FrictionStatus.OPEN, 1L, FrictionStatus.FIXING, 1L));

        var me = marketer.accountId().value();
        for (var filter : List.of(
                with("charge payment", null, null, null, null, null, null, null),
                with("", Severity.HIGH, null, null, null, null, null, null),
                with("", null, billing.value(), null, null, null, null, null),
                with("", null, null, web, null, null, null, null),
                with("", null, null, null, payment.value(), null, null, null),
                with("", null, null, null, null, me, null, null),
                with("", null, null, null, null, null, null, journey.value()))) {
            assertThat(list(filter))
                    .as(filter.toString())
                    .extracting(FrictionRow::words)
                    .containsExactly("Charge date unclear");
        }
        assertThat(list(with("", null, null, null, null, null, true, null)))
                .extracting(FrictionRow::words)
                .containsExactly("Told twice");
        assertThat(list(with("%", null, null, null, null, null, null, null))).isEmpty();
    }

    @Test
    void a_page_holds_its_part_and_the_total_is_of_all() {
        for (int n = 0; n < 5; n++) {
            flagged("Point " + n, Severity.LOW, 10 - n, Place.at(chat));
        }
        var page = CurrentActor.as(marketer, () -> views.listFriction(all(), new FrictionOrder(Key.AGE, true), 2, 2));
        assertThat(page).extracting(FrictionRow::words).containsExactly("Point 2", "Point 3");
        assertThat(CurrentActor.as(marketer, () -> views.countByStatus(all())))
                .isEqualTo(Map.of(FrictionStatus.OPEN, 5L));
    }

    @Test
    void the_last_words_said_at_the_place_come_first() {
        inTransaction(ground -> {
            ground.say(payment, "Why my birthday?", 2, "2026-01-05");
            ground.say(payment, "Was I charged?", 1, "2026-02-05");
            ground.say(payment, "", 5, "2026-02-06");
            ground.say(chat, "Kind people", 5, "2026-02-07");
        });
        var id = flagged("At the step", Severity.HIGH, 3, Place.in(step));
        assertThat(CurrentActor.as(marketer, () -> views.listVoices(id, 10)))
                .extracting(Voice::verbatim, Voice::score, Voice::touchpoint)
                .containsExactly(
                        tuple("Was I charged?", 1, "Payment step"), tuple("Why my birthday?", 2, "Payment step"));
    }

    @Test
    void another_workspace_sees_none_of_it() {
        var id = flagged("Ours", Severity.HIGH, 3, Place.in(step));
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(other, () -> {
            assertThat(views.listFriction(all(), FrictionOrder.SEVEREST, 0, 50)).isEmpty();
            assertThat(views.findFriction(id)).isEmpty();
            assertThat(places.listJourneys()).isEmpty();
        });
    }

    @Test
    void the_steps_of_a_journey_come_in_its_order() {
        inTransaction(ground -> ground.step(journey, "Sees a trailer", "a"));
        assertThat(CurrentActor.as(marketer, () -> places.listSteps(journey)))
                .extracting(StepChoice::step)
                .containsExactly("Sees a trailer", "Enters card");
        assertThat(CurrentActor.as(marketer, () -> places.findTouchpoint(payment)))
                .get()
                .extracting(PlaceViews.Choice::hint)
                .isEqualTo("Web");
    }

    private FrictionPointId flagged(String words, Severity severity, int daysAgo, Place place) {
        var claim =
                new Claim(FrictionKind.WAIT, severity, new Name(words), Prose.NONE, EvidenceStatus.ASSUMED, Prose.NONE);
        return CurrentActor.as(
                marketer, () -> flag.flag(place, claim, Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private List<String> words(Key key, boolean descending) {
        return CurrentActor.as(marketer, () -> views.listFriction(all(), new FrictionOrder(key, descending), 0, 50))
                .stream()
                .map(FrictionRow::words)
                .toList();
    }

    private List<FrictionRow> list(FrictionFilter filter) {
        return CurrentActor.as(marketer, () -> views.listFriction(filter, FrictionOrder.SEVEREST, 0, 50));
    }

    private static FrictionFilter all() {
        return with("", null, null, null, null, null, null, null);
    }

    private static FrictionFilter with(
            String query,
            Severity severity,
            UUID department,
            UUID channel,
            UUID touchpoint,
            UUID owner,
            Boolean unowned,
            UUID journey) {
        return new FrictionFilter(
                query,
                ALL,
                null,
                severity,
                department,
                channel,
                journey,
                touchpoint,
                owner,
                Boolean.TRUE.equals(unowned));
    }

    private void inTransaction(Consumer<Ground> act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(t -> act.accept(new Ground(jdbc))));
    }
}
