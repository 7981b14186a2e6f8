package cx.atlas.journey.view;

import cx.atlas.journey.JourneyId;
import java.util.List;
import java.util.Optional;

/** Reads journeys for screens. Who may not see drafts sees none. */
public interface JourneyViews {

    long countJourneys(JourneyQuery query);

    List<JourneyRow> listJourneys(JourneyQuery query, int limit, long offset);

    /** Every step that opens a journey, of those who may be seen. */
    List<Opening> listOpenings();

    /** Every journey that is not archived, by title. */
    List<JourneyTitle> listTitles();

    Optional<JourneyHead> findJourney(JourneyId id);
}
