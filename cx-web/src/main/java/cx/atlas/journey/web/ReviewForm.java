package cx.atlas.journey.web;

import cx.atlas.journey.ReviewPlan;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.shared.RuleBroken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When a map is reviewed.
 *
 * @param due a day, or empty
 * @param months a number, or empty
 * @param wasDue what the form was drawn with
 */
record ReviewForm(String due, String months, String wasDue, String wasMonths) {

    ReviewForm {
        due = due == null ? "" : due;
        months = months == null ? "" : months;
        wasDue = wasDue == null ? "" : wasDue;
        wasMonths = wasMonths == null ? "" : wasMonths;
    }

    static ReviewForm of(JourneyHead head) {
        var due = head.reviewDue() == null ? "" : head.reviewDue().toString();
        var months = head.reviewMonths() == 0 ? "" : String.valueOf(head.reviewMonths());
        return new ReviewForm(due, months, due, months);
    }

    ReviewPlan plan() {
        return new ReviewPlan(day(due), rhythm(months));
    }

    ReviewPlan was() {
        return new ReviewPlan(day(wasDue), rhythm(wasMonths));
    }

    private static @Nullable LocalDate day(String due) {
        try {
            return due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeParseException unreadable) {
            throw RuleBroken.at("due", "journey.error.review.date");
        }
    }

    private static int rhythm(String months) {
        var said = months.strip();
        if (!said.matches("\\d{0,3}")) {
            throw RuleBroken.at("months", "journey.error.review.months", ReviewPlan.MOST_MONTHS);
        }
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }
}
