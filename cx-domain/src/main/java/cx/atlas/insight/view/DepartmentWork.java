package cx.atlas.insight.view;

import cx.atlas.insight.Period;
import java.util.List;

/**
 * What a department does for customers, and what comes of it.
 *
 * @param touchpoints its current ones, by name
 * @param frictions the unsettled ones at these, the gravest and oldest first
 * @param journeys how many current journeys draw at least one of its touchpoints
 * @param steps in how many of their steps one of its touchpoints stands
 */
public record DepartmentWork(
        Period period, List<OwnedTouchpoint> touchpoints, List<OwnedFriction> frictions, int journeys, int steps) {

    /** Those that serve nothing yet. */
    public List<OwnedTouchpoint> idle() {
        return touchpoints.stream().filter(OwnedTouchpoint::idle).toList();
    }

    public long frontstage() {
        return touchpoints.stream().filter(OwnedTouchpoint::frontstage).count();
    }

    /** Whether any interaction was ever counted at one of them. */
    public boolean counted() {
        return touchpoints.stream().anyMatch(OwnedTouchpoint::counted);
    }

    public long interactions() {
        return touchpoints.stream().mapToLong(OwnedTouchpoint::interactions).sum();
    }
}
