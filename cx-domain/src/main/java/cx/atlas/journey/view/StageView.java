package cx.atlas.journey.view;

import cx.atlas.journey.Phase;
import java.util.List;
import java.util.UUID;

/** A stage of a map with its steps in order. */
public record StageView(UUID id, long version, String rank, Phase phase, String name, List<StepView> steps) {

    /** How many friction points its steps have, each counted once. */
    public long frictions() {
        return steps.stream()
                .flatMap(step -> step.frictions().stream())
                .map(FrictionTag::id)
                .distinct()
                .count();
    }
}
