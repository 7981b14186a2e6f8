package cx.atlas.touchpoint.view;

import java.time.LocalDate;

/** The days that figures were measured on, both included: up to 90, ending with the latest day that has data. */
public record Measured(LocalDate from, LocalDate to) {

    public static final int DAYS = 90;

    /** The days up to this one. */
    public static Measured until(LocalDate last) {
        return new Measured(last.minusDays(DAYS - 1L), last);
    }
}
