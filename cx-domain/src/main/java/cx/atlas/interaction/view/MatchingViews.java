package cx.atlas.interaction.view;

import cx.atlas.interaction.EventName;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads which events have a place on the maps. */
public interface MatchingViews {

    /** What is not on any map, the most frequent first. */
    List<UnmatchedRow> listUnmatched(int limit);

    /** By channel and event. */
    List<MatchingRuleRow> listRules();

    /** The names of the touchpoints that these events would belong to; those that belong to none are missing. */
    Map<EventName, String> touchpointsOf(Collection<EventName> names);
}
