package cx.atlas.shared.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** The status of what is thrown: a fault of the request, or one of ours. */
final class FailureStatus {

    private FailureStatus() {}

    static HttpStatusCode of(Throwable failure) {
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        } else if (failure instanceof InvalidParameterException unreadable) {
            // A form that is too large, or is not written as forms are.
            return HttpStatusCode.valueOf(unreadable.getErrorCode());
        }
        var isBadRequest = failure instanceof TypeMismatchException
                || failure instanceof BindException
                || failure instanceof HttpMessageNotReadableException
                || failure instanceof MultipartException
                || failure instanceof RequestRejectedException;
        return isBadRequest ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
