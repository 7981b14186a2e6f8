package cx.atlas.journey.view;

import cx.atlas.journey.JourneyId;

/** Reads what has been done on maps. Drafts as in {@link JourneyViews}. */
public interface HistoryViews {

    /** What has become of a map after an act of this number. */
    Traces listTraces(JourneyId journey, long since);

    /** What the acting member can take back and do again there. */
    Undoing findUndoing(JourneyId journey);
}
