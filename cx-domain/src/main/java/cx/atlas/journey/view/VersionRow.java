package cx.atlas.journey.view;

import cx.atlas.journey.VersionKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists show it.
 *
 * @param name empty unless somebody gave it one
 * @param acts the number of the latest act in it
 * @param published whether viewers see it
 */
public record VersionRow(
        UUID id,
        VersionKind kind,
        String name,
        String note,
        @Nullable String author,
        Instant at,
        long acts,
        int stages,
        int steps,
        int cards,
        boolean published) {}
