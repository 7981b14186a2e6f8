package cx.atlas.journey.view;

import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey as lists show it.
 *
 * @param touchpoints how many different touchpoints stand on its map
 * @param frictions how many friction points of its steps and touchpoints are not solved
 * @param changedAt when its heading, structure or any card was last changed
 * @param stale whether its review is overdue
 * @param curve the drawn emotion of each step in order, null where none is drawn
 */
public record JourneyRow(
        UUID id,
        String title,
        String goal,
        JourneyKind kind,
        JourneyStatus status,
        boolean archived,
        @Nullable String persona,
        @Nullable String owner,
        long touchpoints,
        long frictions,
        Instant changedAt,
        boolean stale,
        List<@Nullable Integer> curve) {}
