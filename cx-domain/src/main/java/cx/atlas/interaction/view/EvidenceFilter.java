package cx.atlas.interaction.view;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.Metric;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions or feedback; what is null or empty does not narrow.
 *
 * @param journey only at the touchpoints on its map
 * @param from the first day, in the workspace's zone
 * @param to the last day
 * @param unmatched only what is not on any map and was sent under this name
 * @param source only what an import stored
 * @param query in the names as sent, in the keys of customer and case, and in words
 */
public record EvidenceFilter(
        @Nullable UUID touchpoint,
        @Nullable UUID channel,
        @Nullable UUID journey,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable EventName unmatched,
        @Nullable UUID source,
        @Nullable Metric metric,
        @Nullable Integer score,
        String query) {

    public static final EvidenceFilter ALL =
            new EvidenceFilter(null, null, null, null, null, null, null, null, null, "");
}
