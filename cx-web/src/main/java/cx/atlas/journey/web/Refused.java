package cx.atlas.journey.web;

import cx.atlas.shared.Refusal;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * A text that was typed in place and not taken: it stays in the field, with the reason.
 *
 * @param message the key of the reason
 * @param stale whether somebody else has changed the text meanwhile: then both are shown
 */
public record Refused(String typed, String message, Object[] arguments, boolean stale) {

    /** Runs the act. What else is refused, say a thing that is gone, is not the text's fault and passes. */
    static Optional<Refused> unless(TextForm form, Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(of(form, broken, false));
        } catch (StaleEdit stale) {
            return Optional.of(of(form, stale, true));
        }
    }

    private static Refused of(TextForm form, Refusal refusal, boolean stale) {
        return new Refused(form.text(), refusal.messageKey(), refusal.arguments(), stale);
    }

    HttpStatus status() {
        return stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
