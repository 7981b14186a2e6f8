package cx.atlas.insight.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where customers meet a department's current touchpoints.
 *
 * @param journeys how many current journeys draw at least one of them
 * @param steps in how many of their steps one of them stands
 * @param stages the names of the stages that draw a touchpoint, by touchpoint and in the order of the maps
 */
public record DepartmentReach(long journeys, long steps, Map<UUID, List<String>> stages) {

    public List<String> stages(UUID touchpoint) {
        return stages.getOrDefault(touchpoint, List.of());
    }
}
