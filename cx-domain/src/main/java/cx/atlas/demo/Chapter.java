package cx.atlas.demo;

/** What the demo is built of, in the order in which it is. */
public enum Chapter {
    COMPANY(5),
    TOUCHPOINTS(10),
    JOURNEYS(15),
    INTERACTIONS(65),
    FRICTION(5);

    private final int share;

    /** @param share of the time, in percent, as measured */
    Chapter(int share) {
        this.share = share;
    }

    /** How much of the whole is built when of this chapter {@code done} of {@code most} is. */
    public int percent(int done, int most) {
        var percent = most == 0 ? 0 : share * done / most;
        for (var earlier : values()) {
            if (earlier.ordinal() < ordinal()) {
                percent += earlier.share;
            }
        }
        return percent;
    }
}
