package cx.atlas.journey;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.AccountId;
import java.time.LocalDate;
import java.time.ZoneId;

/** The versions of the current workspace's maps: each a whole map as it was. Who keeps one holds the journey's lock. */
public interface Versions {

    /** How many named versions a journey can have. */
    int MOST_NAMED = 200;

    /** How many of the others are kept, the latest; the one that is published stays in any case. */
    int MOST_AUTOMATIC = 40;

    /** Keeps the map as it is now under a name. */
    void name(VersionId id, JourneyId journey, Name name, Prose note, AccountId author);

    /** Keeps the map as it is now, without a name; automatic ones beyond {@link #MOST_AUTOMATIC} go. */
    void keep(VersionId id, JourneyId journey, VersionKind kind, AccountId author);

    /** Keeps the map as it is now if it was last changed on a day before this one, and no version has it yet. */
    void keepDaily(JourneyId journey, LocalDate today, ZoneId zone);

    long countNamed(JourneyId journey);
}
