package cx.atlas.journey.web;

import cx.atlas.journey.ReviewPlan;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.shared.RuleBroken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Why a map is locked, and when it is reviewed.
 *
 * @param due a day, or empty
 * @param months a number, or empty
 */
record CareForm(String reason, String due, String months) {

    CareForm {
        reason = reason == null ? "" : reason;
        due = due == null ? "" : due;
        months = months == null ? "" : months;
    }

    static CareForm of(JourneyHead head) {
        var due = head.reviewDue();
        return new CareForm(
                "",
                due == null ? "" : due.toString(),
                head.reviewMonths() == 0 ? "" : String.valueOf(head.reviewMonths()));
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
