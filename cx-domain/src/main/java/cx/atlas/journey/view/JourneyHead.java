package cx.atlas.journey.view;

import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey as the head of its pages shows it.
 *
 * @param edition counts the changes of what stands here
 * @param acts how many acts are in the map that the reader sees
 * @param publishedId the version that viewers see; null where they see none
 * @param publishedActs how many acts are in that version
 * @param fromId the journey whose map it was started with
 * @param lockedBy null where it is not locked
 * @param stale whether its review is overdue
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
        @Nullable String owner,
        @Nullable UUID publishedId,
        @Nullable Long publishedActs,
        @Nullable UUID fromId,
        @Nullable String fromTitle,
        @Nullable UUID lockedById,
        @Nullable String lockedBy,
        String lockReason,
        @Nullable LocalDate reviewDue,
        int reviewMonths,
        @Nullable LocalDate reviewedOn,
        boolean stale) {

    /** How many acts viewers do not see yet. */
    public long unpublished() {
        return publishedActs == null ? 0 : acts - publishedActs;
    }

    public boolean locked() {
        return lockedById != null;
    }
}
