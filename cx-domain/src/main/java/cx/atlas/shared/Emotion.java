package cx.atlas.shared;

/** A feeling from -2 (very bad) to +2 (very good), drawn by hand. */
public record Emotion(int value) {

    public static final int LOWEST = -2;
    public static final int HIGHEST = 2;

    public Emotion {
        if (value < LOWEST || value > HIGHEST) {
            throw RuleBroken.at("emotion", "error.emotion.range", LOWEST, HIGHEST);
        }
    }
}
