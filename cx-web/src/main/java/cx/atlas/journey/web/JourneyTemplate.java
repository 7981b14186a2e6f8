package cx.atlas.journey.web;

import cx.atlas.journey.Outline;
import cx.atlas.shared.Emotion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map to begin with, in one language.
 *
 * @param key the name of its file
 * @param sector for whom it is made
 */
public record JourneyTemplate(String key, String sector, String title, String goal, Outline outline) {

    static final String BLANK = "blank";

    public long steps() {
        return outline.stages().stream()
                .mapToLong(stage -> stage.steps().size())
                .sum();
    }

    /** The path of its curve. */
    public String curve() {
        return Spark.path(outline.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .map(step -> step.cards().stream()
                        .map(Outline.CardPlan::emotion)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Emotion::value)
                        .orElse(null))
                .map(value -> (@Nullable Integer) value)
                .toList());
    }

    public List<Outline.StagePlan> stages() {
        return outline.stages();
    }
}
