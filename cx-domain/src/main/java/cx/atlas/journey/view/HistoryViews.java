package cx.atlas.journey.view;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Key;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what has been done on maps. Drafts as in {@link JourneyViews}. */
public interface HistoryViews {

    /**
     * What has become of a map after an act of this number.
     *
     * @param most how many changes are told one by one
     */
    Traces listTraces(JourneyId journey, long since, int most);

    /** What the acting member can take back and do again there. */
    Undoing findUndoing(JourneyId journey);

    /**
     * The acts on a map, the latest first, each with what it changed.
     *
     * @param thing the one that they touched; null for all
     * @param before acts of lower numbers only
     */
    List<HistoryEntry> listHistory(JourneyId journey, @Nullable Key thing, long before, int limit);

    /** Words of a thing: the trait that bears them, and the text. */
    record Words(String trait, String text) {}

    /** The words that a thing had before an act took them away. */
    Optional<Words> findWordsBefore(JourneyId journey, Key thing, long number);
}
