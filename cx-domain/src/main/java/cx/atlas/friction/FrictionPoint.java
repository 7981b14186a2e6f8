package cx.atlas.friction;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim that something hurts customers at one place.
 *
 * <p>Somebody flags it, and it is open. It gets an owner. When work on it starts it is being fixed; when the work is done it
 * is to be checked, for a fix is a claim too; when the check shows that it no longer hurts it is solved. Until then it can be
 * dismissed, with a reason that stays. Whatever was called fixed, solved or dismissed can be reopened: the evidence changes,
 * and so may the answer. Its place may vanish from the map; the claim stays.
 */
@Entity
public class FrictionPoint {

    @EmbeddedId
    private FrictionPointId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private @Nullable TouchpointId touchpointId;

    @Embedded
    private @Nullable JourneyId journeyId;

    @Embedded
    private @Nullable StepId stepId;

    @Embedded
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private FrictionStatus status;

    @Embedded
    private Prose reason;

    @Embedded
    private @Nullable AccountId ownerId;

    @Embedded
    private AccountId flaggedBy;

    private Instant flaggedAt;

    private Instant statusSince;

    private Instant changedAt;

    protected FrictionPoint() {}

    /** Flags it. */
    public FrictionPoint(
            FrictionPointId id, Place place, Places.Facts facts, Claim claim, AccountId flaggedBy, Instant at) {
        this.id = id;
        this.touchpointId = place.touchpoint();
        this.journeyId = facts.journey();
        this.stepId = place.step();
        this.claim = claim;
        this.status = FrictionStatus.OPEN;
        this.reason = Prose.NONE;
        this.flaggedBy = flaggedBy;
        this.flaggedAt = at;
        this.statusSince = at;
        this.changedAt = at;
    }

    public FrictionPointId id() {
        return id;
    }

    public @Nullable StepId stepId() {
        return stepId;
    }

    public Claim claim() {
        return claim;
    }

    public FrictionStatus status() {
        return status;
    }

    /** Why it was dismissed; empty where it was not. */
    public Prose reason() {
        return reason;
    }

    public @Nullable AccountId ownerId() {
        return ownerId;
    }

    public AccountId flaggedBy() {
        return flaggedBy;
    }

    public Instant flaggedAt() {
        return flaggedAt;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    /** Says anew where it hurts and what hurts. */
    public void describe(Place place, Places.Facts facts, Claim claim, Instant at) {
        this.touchpointId = place.touchpoint();
        this.journeyId = facts.journey();
        this.stepId = place.step();
        this.claim = claim;
        this.changedAt = at;
    }

    /** Says anew at which touchpoint it hurts and what hurts; the step stays, of which nothing was said. */
    public void describe(@Nullable TouchpointId touchpoint, Claim claim, Instant at) {
        this.touchpointId = touchpoint;
        this.claim = claim;
        this.changedAt = at;
    }

    /** @param owner who sees to it, null for nobody yet */
    public void assignTo(@Nullable AccountId owner, Instant at) {
        this.ownerId = owner;
        this.changedAt = at;
    }

    /** Moves on to a status that can follow; dismissing needs a reason, see {@link #dismiss}. */
    public void moveTo(FrictionStatus next, Instant at) {
        if (next == FrictionStatus.DISMISSED) {
            throw RuleBroken.at("reason", "friction.error.reason");
        }
        stand(next, at);
        reason = Prose.NONE;
    }

    /** Lays it aside as no friction, or as one that will not be mended, and says why. */
    public void dismiss(Prose reason, Instant at) {
        if (reason.isEmpty()) {
            throw RuleBroken.at("reason", "friction.error.reason");
        }
        stand(FrictionStatus.DISMISSED, at);
        this.reason = reason;
    }

    private void stand(FrictionStatus next, Instant at) {
        if (!status.next().contains(next)) {
            throw RuleBroken.of("friction.error.move");
        }
        status = next;
        statusSince = at;
        changedAt = at;
    }
}
