package cx.atlas.shared.web;

import cx.atlas.shared.Interval;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes numbers as the reader's language does; a minus is a real one, and a sign stands before what is signed. */
public final class Numerals {

    private final Locale locale;

    public Numerals(Locale locale) {
        this.locale = locale;
    }

    /** With this many digits after the point. */
    public String fixed(double value, int digits) {
        var format = rounded(NumberFormat.getNumberInstance(locale), digits);
        // Minus zero is zero.
        var rounded = Math.abs(value) * Math.pow(10, digits) < 0.5 ? 0 : value;
        return format.format(rounded).replace('-', '−');
    }

    /** A number of percent, with the sign where the language puts it: 78.4%, 78,4 %. */
    public String percent(double value, int digits) {
        return rounded(NumberFormat.getPercentInstance(locale), digits)
                .format(value / 100)
                .replace('-', '−');
    }

    /** Halves go away from zero, as people round. */
    private static NumberFormat rounded(NumberFormat format, int digits) {
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** As {@link #fixed}, with a plus before what is above zero. */
    public String signed(double value, int digits) {
        var text = fixed(value, digits);
        return value > 0 && !text.equals(fixed(0, digits)) ? "+" + text : text;
    }

    /** An interval from and to, for one that does not stand around its figure: "72.2 … 100.0". */
    public String range(Interval interval, int digits) {
        return fixed(interval.low(), digits) + " … " + fixed(interval.high(), digits);
    }

    /** Half of an interval's width, for a mean, which stands in its middle: "± 0.4". */
    public String margin(Interval interval, int digits) {
        return "± " + fixed(interval.half(), digits);
    }

    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value).replace('-', '−');
    }

    /** Thousands and millions shortened: 8.4k, 84k, 1.2M. */
    public String compact(long value) {
        if (value < 1_000) {
            return whole(value);
        }
        return value < 999_500 ? shortened(value / 1_000.0, "k") : shortened(value / 1_000_000.0, "M");
    }

    private String shortened(double value, String unit) {
        return fixed(value, value < 9.95 ? 1 : 0) + unit;
    }
}
