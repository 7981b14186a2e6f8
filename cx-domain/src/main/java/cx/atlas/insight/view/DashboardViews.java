package cx.atlas.insight.view;

import cx.atlas.insight.Period;
import cx.atlas.journey.JourneyId;
import cx.atlas.touchpoint.ChannelId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dashboard from counts per day, so that its cost does not grow with history. */
public interface DashboardViews {

    DataSpan span();

    /** @param journey only this journey's touchpoints; null: all published journeys, and all feedback */
    Dashboard dashboard(Period period, @Nullable JourneyId journey);

    /** The touchpoints of a channel that are drawn in stages of this name. */
    List<CellTouchpoint> listCell(Period period, @Nullable JourneyId journey, ChannelId channel, String stage);
}
