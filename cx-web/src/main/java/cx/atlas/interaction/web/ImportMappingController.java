package cx.atlas.interaction.web;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.MappingProposal;
import cx.atlas.interaction.file.CsvFile;
import cx.atlas.interaction.file.MappingText;
import cx.atlas.interaction.usecase.RunImports;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Matches the columns of an uploaded file on screen, and starts its import. */
@Controller
@RequestMapping("/imports/{id}/mapping")
@RequiredArgsConstructor
class ImportMappingController {

    private final ImportViews imports;
    private final MappingPage pages;
    private final MappingText mappings;
    private final RunImports runs;

    /** @param fresh without what an earlier file of the same columns was matched with */
    @GetMapping
    ModelAndView propose(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean fresh) {
        var row = row(id);
        if (!row.canStart()) {
            return new ModelAndView("redirect:/imports/" + id);
        }
        var sample = pages.sample(row);
        var former = fresh ? Optional.<String>empty() : imports.findFormerMapping(row.kind(), row.shape());
        var mapping = former.map(mappings::read)
                .orElseGet(() -> MappingProposal.of(
                        row.kind(),
                        row.shape().columns(),
                        sample.stream().map(CsvFile.Row::fields).toList(),
                        CurrentActor.get().workspace().zone()));
        var form = MappingForm.of(mapping).withRoom(false, row.kind() == ImportKind.INTERACTIONS);
        return pages.of(row, sample, form).addObject("former", former.isPresent());
    }

    /** The form as it is so far, with its preview. @param more with room for one more event of a row */
    @PostMapping("/draft")
    ModelAndView draft(
            @PathVariable UUID id,
            @ModelAttribute("form") MappingForm form,
            @RequestParam(defaultValue = "false") boolean more) {
        var row = row(id);
        var needed = row.kind() == ImportKind.INTERACTIONS;
        return pages.of(row, pages.sample(row), form.withRoom(more, needed));
    }

    /** Only the preview. */
    @PostMapping("/preview")
    ModelAndView preview(@PathVariable UUID id, @ModelAttribute("form") MappingForm form) {
        var row = row(id);
        var page = pages.of(row, pages.sample(row), form);
        page.setViewName("interaction/_preview :: preview");
        return page;
    }

    @PostMapping
    ModelAndView start(@PathVariable UUID id, @ModelAttribute("form") MappingForm form, BindingResult errors) {
        var row = row(id);
        var mapping = new MappingInput(form, row.shape(), errors).read(row.kind());
        if (mapping.isPresent()
                && Submission.accepted(errors, () -> runs.start(new ImportId(id), mappings.write(mapping.get())))) {
            return new ModelAndView("redirect:/imports/" + id);
        }
        var page = pages.of(row, pages.sample(row), form);
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ImportRow row(UUID id) {
        CurrentActor.require(Permission.IMPORT_DATA);
        return imports.findImport(new ImportId(id)).orElseThrow(() -> new NotFound("import"));
    }
}
