package cx.atlas.friction;

import static cx.atlas.friction.FrictionStatus.CHECK;
import static cx.atlas.friction.FrictionStatus.DISMISSED;
import static cx.atlas.friction.FrictionStatus.FIXING;
import static cx.atlas.friction.FrictionStatus.OPEN;
import static cx.atlas.friction.FrictionStatus.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.AccountId;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrictionPointTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final FrictionPoint point = flagged();

    @Test
    void what_is_flagged_is_open_and_nobodys() {
        assertThat(point.status()).isEqualTo(OPEN);
        assertThat(point.ownerId()).isNull();
        assertThat(point.flaggedAt()).isEqualTo(MONDAY);
        assertThat(point.statusSince()).isEqualTo(MONDAY);
    }

    @Test
    void it_is_fixed_then_checked_then_solved() {
        point.moveTo(FIXING, TUESDAY);
        point.moveTo(CHECK, TUESDAY);
        point.moveTo(SOLVED, TUESDAY);
        assertThat(point.status()).isEqualTo(SOLVED);
        assertThat(point.statusSince()).isEqualTo(TUESDAY);
        assertThat(point.flaggedAt()).isEqualTo(MONDAY);
    }

    @Test
    void nothing_is_solved_without_a_check() {
        assertBroken(null, () -> point.moveTo(SOLVED, TUESDAY));
        point.moveTo(FIXING, TUESDAY);
        assertBroken(null, () -> point.moveTo(SOLVED, TUESDAY));
        assertThat(point.status()).isEqualTo(FIXING);
    }

    @ParameterizedTest
    @EnumSource(
            value = FrictionStatus.class,
            names = {"FIXING", "CHECK", "SOLVED", "DISMISSED"})
    void whatever_stands_elsewhere_can_be_opened_again(FrictionStatus from) {
        bring(from);
        point.moveTo(OPEN, TUESDAY);
        assertThat(point.status()).isEqualTo(OPEN);
        assertThat(point.reason().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = FrictionStatus.class,
            names = {"OPEN", "FIXING", "CHECK"})
    void what_is_not_settled_is_dismissed_with_a_reason(FrictionStatus from) {
        bring(from);
        assertBroken("reason", () -> point.dismiss(Prose.of("  "), TUESDAY));
        assertBroken("reason", () -> point.moveTo(DISMISSED, TUESDAY));
        point.dismiss(Prose.of("The page is gone"), TUESDAY);
        assertThat(point.status()).isEqualTo(DISMISSED);
        assertThat(point.reason().value()).isEqualTo("The page is gone");
    }

    @Test
    void what_is_settled_is_not_dismissed() {
        bring(SOLVED);
        assertBroken(null, () -> point.dismiss(Prose.of("Late"), TUESDAY));
    }

    @ParameterizedTest
    @CsvSource({"OPEN,true", "FIXING,true", "CHECK,true", "SOLVED,false", "DISMISSED,false"})
    void only_solved_and_dismissed_are_settled(FrictionStatus status, boolean unsettled) {
        assertThat(status.unsettled()).isEqualTo(unsettled);
    }

    @Test
    void an_owner_is_given_and_taken_back() {
        var dana = AccountId.next();
        point.assignTo(dana, TUESDAY);
        assertThat(point.ownerId()).isEqualTo(dana);
        point.assignTo(null, TUESDAY);
        assertThat(point.ownerId()).isNull();
    }

    @Test
    void what_is_called_observed_names_its_source() {
        assertBroken("source", () -> claim(EvidenceStatus.OBSERVED, " "));
        assertThat(claim(EvidenceStatus.OBSERVED, "42 tickets in May").source().value())
                .isEqualTo("42 tickets in May");
        assertThat(claim(EvidenceStatus.ASSUMED, "").source().isEmpty()).isTrue();
    }

    @Test
    void a_place_is_a_touchpoint_or_a_step() {
        assertBroken("touchpoint", () -> new Place(null, null));
    }

    @Test
    void an_edit_of_another_version_is_stale() {
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> point.requireVersion(3));
    }

    private void bring(FrictionStatus to) {
        if (to == DISMISSED) {
            point.dismiss(Prose.of("Not ours"), TUESDAY);
        } else if (to != OPEN) {
            for (var next : new FrictionStatus[] {FIXING, CHECK, SOLVED}) {
                point.moveTo(next, TUESDAY);
                if (next == to) {
                    return;
                }
            }
        }
    }

    private static void assertBroken(String field, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .satisfies(broken -> assertThat(broken.field().orElse(null)).isEqualTo(field));
    }

    private static FrictionPoint flagged() {
        return new FrictionPoint(
                FrictionPointId.next(),
                Place.at(TouchpointId.next()),
                new Places.Facts(null),
                claim(EvidenceStatus.ASSUMED, ""),
                AccountId.next(),
                MONDAY);
    }

    private static Claim claim(EvidenceStatus evidence, String source) {
        return new Claim(
                FrictionKind.UNCLEAR,
                Severity.HIGH,
                new Name("Charge date unclear"),
                Prose.NONE,
                evidence,
                Prose.of(source));
    }
}
