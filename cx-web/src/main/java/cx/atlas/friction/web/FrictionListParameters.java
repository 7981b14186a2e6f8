package cx.atlas.friction.web;

import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.workspace.CurrentActor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list restricts.
 *
 * @param status a status, {@code ALL}, or nothing for those that are not settled
 * @param owner a member's account, {@code me} or {@code none}
 */
record FrictionListParameters(
        String q,
        String status,
        String kind,
        String severity,
        String department,
        String channel,
        String journey,
        String touchpoint,
        String owner) {

    private static final String ALL = "ALL";
    private static final String ME = "me";
    private static final String NONE = "none";

    FrictionListParameters {
        q = Choice.text(q);
        status = Choice.text(status);
        kind = Choice.text(kind);
        severity = Choice.text(severity);
        department = Choice.text(department);
        channel = Choice.text(channel);
        journey = Choice.text(journey);
        touchpoint = Choice.text(touchpoint);
        owner = Choice.text(owner);
    }

    FrictionFilter filter() {
        return new FrictionFilter(
                q,
                statuses(),
                Choice.of(FrictionKind.class, kind).orElse(null),
                Choice.of(Severity.class, severity).orElse(null),
                Choice.id(department).orElse(null),
                Choice.id(channel).orElse(null),
                Choice.id(journey).orElse(null),
                Choice.id(touchpoint).orElse(null),
                ownerAccount(),
                NONE.equals(owner));
    }

    /** Whether anything but the status is restricted. */
    public boolean narrowed() {
        return Arrays.asList(q, kind, severity, department, channel, journey, touchpoint, owner).stream()
                .anyMatch(value -> !value.isBlank());
    }

    private Set<FrictionStatus> statuses() {
        var all = EnumSet.allOf(FrictionStatus.class);
        if (!ALL.equals(status)) {
            var one = Choice.of(FrictionStatus.class, status);
            all.removeIf(other -> one.map(chosen -> chosen != other).orElse(!other.unsettled()));
        }
        return all;
    }

    private @Nullable UUID ownerAccount() {
        return ME.equals(owner)
                ? CurrentActor.get().accountId().value()
                : Choice.id(owner).orElse(null);
    }
}
