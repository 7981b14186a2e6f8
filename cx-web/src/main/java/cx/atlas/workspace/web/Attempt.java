package cx.atlas.workspace.web;

import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.security.Unavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** A submission that may also be refused for now, since it was tried too often or there is too much to do. */
final class Attempt {

    private Attempt() {}

    /** Empty if the act was carried out, else how to answer; the errors say why. */
    static Optional<HttpStatus> refusal(BindingResult errors, HttpServletResponse response, Runnable act) {
        try {
            return Submission.accepted(errors, act) ? Optional.empty() : Optional.of(Submission.status(errors));
        } catch (Unavailable later) {
            errors.reject(later.getMessageKey(), new Object[] {later.retryAfterMinutes()}, null);
            response.setHeader(HttpHeaders.RETRY_AFTER, later.retryAfterSeconds());
            return Optional.of(later.getStatus());
        }
    }
}
