package cx.atlas.insight;

import cx.atlas.shared.RuleBroken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of days in the workspace's zone, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {

    /** The longest span: a hundred years and a day. */
    private static final long LONGEST = 36_526;

    public Period {
        if (to.isBefore(from)) {
            throw RuleBroken.at("to", "error.period.order");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw RuleBroken.at("from", "error.period.tooLong");
        }
    }

    /** The given number of days, of which the given one is the last. */
    public static Period ending(LocalDate to, long days) {
        return new Period(to.minusDays(days - 1), to);
    }

    /** From one day to another, or the end of that where it is longer than the longest. */
    public static Period upTo(LocalDate to, LocalDate first) {
        var earliest = to.minusDays(LONGEST - 1);
        return new Period(first.isBefore(earliest) ? earliest : first, to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The span of the same length that ends the day before this one. */
    public Period before() {
        return ending(from.minusDays(1), days());
    }

    /** Into how many equal parts a trend cuts this period: at most twelve, none shorter than a day. */
    public int parts() {
        return (int) Math.min(12, days());
    }

    /** Which part of the trend a day falls in, from 0. */
    public int part(LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(from, day) * parts() / days());
    }
}
