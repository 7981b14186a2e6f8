package cx.atlas.journey;

import cx.atlas.shared.NotFound;
import java.util.Locale;
import java.util.Optional;

/** What stands on a map and can be commented on. */
public interface Subjects {

    /** With the name that it has now; empty where it is not on this journey's map. */
    Optional<Subject> find(JourneyId journey, Subject subject);

    default Subject of(JourneyId journey, Subject subject) {
        return find(journey, subject)
                .orElseThrow(() -> new NotFound(subject.kind().name().toLowerCase(Locale.ROOT)));
    }
}
