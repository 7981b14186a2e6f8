package cx.atlas.insight.view;

import cx.atlas.insight.Figure;
import cx.atlas.strategy.Element;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A touchpoint as its department sees it.
 *
 * @param icon the channel's
 * @param counted whether any interaction was ever counted here
 * @param interactions those of the period
 * @param satisfaction the mean of CSAT answers of the period, on the scale 1 to 5
 * @param serves the elements of which it serves something
 * @param journeys how many current journeys draw it
 * @param stages the names of the stages that draw it
 * @param frictions how many unsettled friction points are flagged on it
 */
public record OwnedTouchpoint(
        UUID id,
        String name,
        String channel,
        String icon,
        boolean frontstage,
        boolean counted,
        long interactions,
        Figure satisfaction,
        Set<Element> serves,
        int journeys,
        List<String> stages,
        int frictions) {

    /** Serves no priority, no promise and no need. */
    public boolean idle() {
        return serves.isEmpty();
    }
}
