package cx.atlas.interaction;

/** A scale of feedback; higher is better on each. */
public enum Metric {
    NPS(0, 10),
    CSAT(1, 5),
    /** Customer effort, 7 is easy. */
    CES(1, 7),
    STARS(1, 5);

    private final int lowest;
    private final int highest;

    Metric(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** Whether the score stands on the scale; scores off it are refused, not clamped. */
    public boolean has(int score) {
        return lowest <= score && score <= highest;
    }

    /** The emotion that a score stands for, -2 to +2: CSAT and stars s-3, NPS (s-5)/2.5, CES (s-4)/1.5. */
    public double emotion(int score) {
        return switch (this) {
            case NPS -> (score - 5) / 2.5;
            case CES -> (score - 4) / 1.5;
            case CSAT, STARS -> score - 3;
        };
    }
}
