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
 */
record ReviewForm(String due, String months) {

    ReviewForm {
        due = due == null ? "" : due;
        months = months == null ? "" : months;
    }

    static ReviewForm of(JourneyHead head) {
        var due = head.reviewDue();
        return new ReviewForm(
                due == null ? "" : due.toString(), head.reviewMonths() == 0 ? "" : String.valueOf(head.reviewMonths()));
    }

    ReviewPlan plan() {
        return new ReviewPlan(day(), rhythm());
    }

    private @Nullable LocalDate day() {
        try {
            return due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeParseException unreadable) {
            throw RuleBroken.at("due", "journey.error.review.date");
        }
    }

    private int rhythm() {
        var said = months.strip();
        if (!said.matches("\\d{0,3}")) {
            throw RuleBroken.at("months", "journey.error.review.months", ReviewPlan.MOST_MONTHS);
        }
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }
}
