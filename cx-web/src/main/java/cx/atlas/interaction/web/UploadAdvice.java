package cx.atlas.interaction.web;

import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Says that a file is too large where it was chosen; such a request never reaches a controller. */
@ControllerAdvice
class UploadAdvice {

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException refused) {
        var errors = new BindException(new UploadForm("", null), "form");
        errors.rejectValue("file", "interaction.file.tooLarge");
        return ImportController.again(errors);
    }
}
