package cx.atlas.journey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which step of one map goes with which of another: that of the same name, else the one that comes at the same place. */
public final class StepPairs {

    private StepPairs() {}

    /** The steps of the one in order, each with its partner; null where there is none. */
    public static Map<Step, @Nullable Step> of(Grid one, Grid other) {
        var pairs = new LinkedHashMap<Step, @Nullable Step>();
        var free = other.steps();
        var taken = new HashSet<StepId>();
        for (var step : one.steps()) {
            pairs.put(step, namesake(step, free, taken));
        }
        for (int i = 0; i < one.steps().size(); i++) {
            var step = one.steps().get(i);
            if (pairs.get(step) == null
                    && i < free.size()
                    && taken.add(free.get(i).id())) {
                pairs.put(step, free.get(i));
            }
        }
        return pairs;
    }

    private static @Nullable Step namesake(Step step, List<Step> others, Set<StepId> taken) {
        return others.stream()
                .filter(other -> !taken.contains(other.id()) && name(other).equals(name(step)))
                .findFirst()
                .filter(other -> taken.add(other.id()))
                .orElse(null);
    }

    private static String name(Step step) {
        return step.name().value().toLowerCase(Locale.ROOT);
    }
}
