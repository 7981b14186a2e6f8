package cx.atlas.shared;

import java.util.Map;

/** How many are satisfied (CSAT), in percent. */
public final class Satisfied {

    /** On the scale 1 to 5, the satisfied give at least this. */
    private static final int FROM = 4;

    private Satisfied() {}

    /**
     * Percent of 4 and 5, with Wilson's interval.
     *
     * @param counts how often each score from 1 to 5 was given
     */
    public static Figure of(Map<Integer, Long> counts) {
        long all = 0;
        long satisfied = 0;
        for (var score : counts.entrySet()) {
            all += score.getValue();
            satisfied += score.getKey() >= FROM ? score.getValue() : 0;
        }
        var share = Share.of(satisfied, all);
        return new Figure(share.value() * 100, all, share.interval().times(100));
    }
}
