package cx.atlas.journey;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of comments is about: a card, a step, or the journey as a whole.
 *
 * @param thing the card or the step; null for the journey
 * @param name what it was called when the thread began, for the time when it is no longer on the map
 */
public record Subject(
        @Enumerated(EnumType.STRING) SubjectKind kind,
        @Nullable UUID thing,
        String name) {

    public static final int LONGEST_NAME = 120;

    public Subject {
        var line = name.strip().replaceAll("\\s+", " ");
        name = line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    public static Subject journey() {
        return new Subject(SubjectKind.JOURNEY, null, "");
    }

    public static Subject step(StepId step) {
        return new Subject(SubjectKind.STEP, step.value(), "");
    }

    public static Subject card(CardId card) {
        return new Subject(SubjectKind.CARD, card.value(), "");
    }

    public Subject named(String name) {
        return new Subject(kind, thing, name);
    }
}
