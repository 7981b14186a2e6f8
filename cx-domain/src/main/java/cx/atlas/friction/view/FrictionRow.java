package cx.atlas.friction.view;

import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.shared.EvidenceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A friction point as lists show it.
 *
 * @param flaggedBy the name of who flagged it
 * @param departments those that own the place
 * @param reach how many interactions the place had in {@link FrictionViews#DAYS} days, up to the latest that has data
 */
public record FrictionRow(
        UUID id,
        long version,
        String words,
        FrictionKind kind,
        Severity severity,
        EvidenceStatus evidence,
        FrictionStatus status,
        Instant statusSince,
        Instant flaggedAt,
        String flaggedBy,
        @Nullable UUID ownerId,
        @Nullable String owner,
        FrictionPlace place,
        List<DepartmentTag> departments,
        long reach) {

    /** For how many whole days it has been known. */
    public long age(Instant now) {
        return Duration.between(flaggedAt, now).toDays();
    }

    /** A department as a small coloured label. */
    public record DepartmentTag(UUID id, String name, int hue) {}
}
