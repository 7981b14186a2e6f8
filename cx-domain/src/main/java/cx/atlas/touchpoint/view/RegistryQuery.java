package cx.atlas.touchpoint.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which touchpoints the registry shows, in which order, and which page of them.
 *
 * @param words each must occur in the name, the channel or the department
 * @param unowned only those that no department owns; then the department does not matter
 * @param frontstage null for both
 * @param serves a strategy item that is served
 * @param servesNothing only those that serve nothing; then the item does not matter
 * @param archived the archived ones instead of the current ones
 * @param page from 1; one past the end is the last one
 */
public record RegistryQuery(
        String words,
        @Nullable UUID channel,
        @Nullable UUID department,
        boolean unowned,
        @Nullable Boolean frontstage,
        @Nullable UUID serves,
        boolean servesNothing,
        boolean archived,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    /** What the registry can be ordered by; whatever has no value stands last, both ways. */
    public enum Sort {
        NAME,
        CHANNEL,
        DEPARTMENT,
        FRONTSTAGE,
        SERVES,
        JOURNEYS,
        INTERACTIONS,
        /** Only means of 30 answers or more are ranked; the others stand last. */
        CSAT,
        FRICTION
    }

    /** Everything current, by name. */
    public static RegistryQuery all(int size) {
        return new RegistryQuery("", null, null, false, null, null, false, false, Sort.NAME, false, 1, size);
    }

    /** Only those of this department. */
    public RegistryQuery of(UUID owner) {
        return new RegistryQuery(
                words,
                channel,
                owner,
                false,
                frontstage,
                serves,
                servesNothing,
                archived,
                sort,
                descending,
                page,
                size);
    }

    public RegistryQuery sortedBy(Sort by, boolean down) {
        return new RegistryQuery(
                words, channel, department, unowned, frontstage, serves, servesNothing, archived, by, down, page, size);
    }

    public long offset() {
        return (long) (page - 1) * size;
    }
}
