package cx.atlas.friction.view;

import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which friction points are asked for; what is null or empty does not restrict.
 *
 * @param query words that must all occur in the words, the place or the owner's name
 * @param unowned only those that nobody owns
 */
public record FrictionFilter(
        String query,
        Set<FrictionStatus> statuses,
        @Nullable FrictionKind kind,
        @Nullable Severity severity,
        @Nullable UUID department,
        @Nullable UUID channel,
        @Nullable UUID journey,
        @Nullable UUID touchpoint,
        @Nullable UUID owner,
        boolean unowned) {}
