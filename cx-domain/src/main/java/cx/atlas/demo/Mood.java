package cx.atlas.demo;

import cx.atlas.interaction.Metric;

/** How somebody speaks who gave a score. */
enum Mood {
    BAD("bad", 0.6),
    FAIR("fair", 0.2),
    GOOD("good", 0.3);

    private final String key;
    private final double talkative;

    Mood(String key, double talkative) {
        this.key = key;
        this.talkative = talkative;
    }

    static Mood of(Metric metric, int score) {
        if (metric == Metric.NPS) {
            return score <= 6 ? BAD : score <= 8 ? FAIR : GOOD;
        }
        var emotion = metric.emotion(score);
        return emotion < -0.5 ? BAD : emotion < 0.9 ? FAIR : GOOD;
    }

    /** As the file of phrases calls it. */
    String key() {
        return key;
    }

    /** The share of them who say why. */
    double talkative() {
        return talkative;
    }
}
