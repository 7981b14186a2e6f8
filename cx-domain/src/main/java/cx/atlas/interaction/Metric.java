package cx.atlas.interaction;

import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;
import cx.atlas.shared.NetPromoters;
import cx.atlas.shared.Satisfied;
import java.util.Map;

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

    /**
     * The metric's headline: NPS from -100 to +100, CSAT in percent, CES and stars as their mean.
     *
     * @param counts how often each score was given
     */
    public Figure figure(Map<Integer, Long> counts) {
        return switch (this) {
            case NPS -> NetPromoters.of(counts);
            case CSAT -> Satisfied.of(counts);
            case CES, STARS -> Moments.of(counts).mean();
        };
    }
}
