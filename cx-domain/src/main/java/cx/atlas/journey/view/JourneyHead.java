package cx.atlas.journey.view;

import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey as the head of its pages shows it.
 *
 * @param edition counts the changes of what stands here
 * @param acts how many acts have been done on the map
 */
public record JourneyHead(
        UUID id,
        long edition,
        long acts,
        String title,
        String goal,
        JourneyKind kind,
        JourneyStatus status,
        boolean archived,
        @Nullable UUID personaId,
        @Nullable String persona,
        @Nullable UUID ownerId,
        @Nullable String owner) {}
