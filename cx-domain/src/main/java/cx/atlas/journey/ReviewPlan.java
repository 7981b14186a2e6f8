package cx.atlas.journey;

import cx.atlas.shared.RuleBroken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody looks whether a map is still true.
 *
 * @param due null where nothing is planned
 * @param months after a review the next one is due; 0 where there is none
 */
public record ReviewPlan(@Nullable LocalDate due, int months) {

    public static final int MOST_MONTHS = 60;

    public ReviewPlan {
        if (months < 0 || months > MOST_MONTHS) {
            throw RuleBroken.at("months", "journey.error.review.months", MOST_MONTHS);
        }
        if (due != null && (due.getYear() < 2000 || due.getYear() > 2200)) {
            throw RuleBroken.at("due", "journey.error.review.date");
        }
    }

    /** What is planned once it was reviewed on this day. */
    ReviewPlan after(LocalDate day) {
        return new ReviewPlan(months == 0 ? null : day.plusMonths(months), months);
    }
}
