package cx.atlas.insight.web;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.DataSpan;
import cx.atlas.shared.Dates;
import cx.atlas.shared.RuleBroken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which period a page is about, as its address says it: a named one, or two days.
 *
 * @param period days up to today, "all", or "custom" with from and to
 * @param journey only this journey
 */
record PeriodForm(
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable UUID journey) {

    private static final String ALL = "all";
    private static final String CUSTOM = "custom";
    private static final String USUAL = "90";

    /** What the page offers to choose. */
    static final List<String> CHOICES = List.of("30", USUAL, "365", ALL, CUSTOM);

    PeriodForm {
        period = period != null && CHOICES.contains(period) ? period : from != null && !from.isBlank() ? CUSTOM : USUAL;
    }

    /** Refuses days that are none, with {@link RuleBroken} at their field. */
    Period on(LocalDate today, DataSpan span) {
        // Just chosen, its days are still to be said.
        if (CUSTOM.equals(period) && (from != null || to != null)) {
            return new Period(day("from", from), day("to", to));
        }
        if (ALL.equals(period)) {
            var first = span.first();
            var last = span.last();
            return first == null || last == null ? Period.ending(today, 365) : Period.upTo(last, first);
        }
        return Period.ending(today, Long.parseLong(period == null || CUSTOM.equals(period) ? USUAL : period));
    }

    private static LocalDate day(String field, @Nullable String text) {
        try {
            return Dates.day(text == null ? "" : text);
        } catch (DateTimeException none) {
            throw RuleBroken.at(field, "insight.period.noDay");
        }
    }
}
