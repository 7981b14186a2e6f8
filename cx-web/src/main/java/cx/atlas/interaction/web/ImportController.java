package cx.atlas.interaction.web;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.file.FileIntake;
import cx.atlas.interaction.usecase.UploadFile;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of imports, and the upload of a file. */
@Controller
@RequestMapping("/imports")
@RequiredArgsConstructor
class ImportController {

    private static final int LISTED = 100;

    private final ImportViews views;
    private final UploadFile upload;
    private final FileIntake intake;

    @GetMapping
    String list(Model model) {
        model.addAttribute("imports", views.listImports(LISTED));
        return "interaction/imports";
    }

    @GetMapping("/new")
    ModelAndView blank() {
        CurrentActor.require(Permission.IMPORT_DATA);
        return new ModelAndView("interaction/upload").addObject("form", new UploadForm("INTERACTIONS", null));
    }

    @PostMapping
    ModelAndView upload(@ModelAttribute("form") UploadForm form, BindingResult errors) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var id = new ImportId[1];
        if (form.file() == null
                || Objects.requireNonNullElse(form.file().getOriginalFilename(), "")
                        .isBlank()) {
            errors.rejectValue("file", "interaction.file.missing");
        }
        if (Submission.accepted(errors, () -> id[0] = take(form))) {
            return new ModelAndView("redirect:/imports/" + id[0].value() + "/mapping");
        }
        return again(errors);
    }

    private ImportId take(UploadForm form) {
        var file = Objects.requireNonNull(form.file());
        try (var bytes = file.getInputStream()) {
            return intake.take(
                    ImportKind.valueOf(form.kind()), Objects.requireNonNull(file.getOriginalFilename()), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ModelAndView again(BindingResult errors) {
        var page = new ModelAndView("interaction/upload");
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(@PathVariable UUID id, RedirectAttributes after) {
        upload.discard(new ImportId(id));
        after.addFlashAttribute("toast", "interaction.import.discarded");
        return new ModelAndView("redirect:/imports");
    }
}
