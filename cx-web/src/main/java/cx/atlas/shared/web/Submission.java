package cx.atlas.shared.web;

import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/** A form on its way to a use case: what is refused comes back into the form, with everything that was typed. */
public final class Submission {

    private static final String STALE = "error.stale";

    private Submission() {}

    /**
     * Runs the act if the form's shape is right.
     *
     * @return whether it was carried out; if not, the errors say why, and {@link #status} how to answer
     */
    public static boolean accepted(BindingResult errors, Runnable act) {
        if (errors.getTarget() == null) {
            // A value that no form of ours sends, say a version that is no number: there is nothing to show again.
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (RuleBroken broken) {
            var field = broken.field().filter(name -> has(errors, name)).orElse(null);
            errors.rejectValue(field, broken.messageKey(), broken.arguments(), null);
        } catch (StaleEdit stale) {
            errors.reject(STALE);
        }
        return false;
    }

    /** Whether somebody else has changed the thing meanwhile: then show both texts. */
    public static boolean stale(BindingResult errors) {
        return errors.getGlobalErrors().stream().anyMatch(error -> STALE.equals(error.getCode()));
    }

    private static boolean has(BindingResult errors, String field) {
        var form = errors.getTarget();
        return form != null && new BeanWrapperImpl(form).isReadableProperty(field);
    }

    /** 409 where somebody else has changed the thing meanwhile, else 422. */
    public static HttpStatus status(BindingResult errors) {
        return stale(errors) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
