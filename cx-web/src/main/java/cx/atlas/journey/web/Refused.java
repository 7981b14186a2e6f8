package cx.atlas.journey.web;

import cx.atlas.shared.Refusal;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

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

    /** The field again, for one line, with what was typed and what is stored. */
    ModelAndView name(String action, long version, String stored) {
        return again(action, version, stored, false);
    }

    /** The field again, for several lines. */
    ModelAndView text(String action, long version, String stored) {
        return again(action, version, stored, true);
    }

    private ModelAndView again(String action, long version, String stored, boolean lines) {
        var page = new ModelAndView("journey/_editor :: editor");
        page.addAllObjects(Map.of(
                "refused", this, "action", action, "version", version, "stored", stored, "lines", lines, "typed",
                typed));
        page.setStatus(status());
        return page;
    }
}
