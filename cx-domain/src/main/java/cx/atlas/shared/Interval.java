package cx.atlas.shared;

/** A 95 % interval: where the true figure lies, as far as this many answers can tell. */
public record Interval(double low, double high) {

    /** Half the width: as in "4.1 ± 0.2" of a mean, which stands in the middle; a share or NPS does not. */
    public double half() {
        return (high - low) / 2;
    }

    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
