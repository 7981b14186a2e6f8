package cx.atlas.interaction.web;

import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.usecase.RunImports;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.shared.NotFound;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: its progress, its report, and its end before time. */
@Controller
@RequestMapping("/imports/{id}")
@RequiredArgsConstructor
class ImportRunController {

    private static final int REJECTIONS_SHOWN = 20;

    private final ImportViews views;
    private final RunImports runs;
    private final MessageSource messages;

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var row = fill(id, model);
        return row.status() == ImportStatus.UPLOADED ? "redirect:/imports/" + id + "/mapping" : "interaction/import";
    }

    /** What the page asks for while the import runs. */
    @GetMapping("/progress")
    String progress(@PathVariable UUID id, Model model) {
        fill(id, model);
        model.addAttribute("asked", true);
        return "interaction/_import :: import";
    }

    private ImportRow fill(UUID id, Model model) {
        var row = views.findImport(new ImportId(id)).orElseThrow(() -> new NotFound("import"));
        model.addAttribute("import", row);
        model.addAttribute("rejections", views.listRejections(new ImportId(id), REJECTIONS_SHOWN));
        model.addAttribute("causes", views.countCauses(new ImportId(id)));
        model.addAttribute("kept", ImportFiles.REJECTIONS_KEPT);
        return row;
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes after) {
        runs.cancel(new ImportId(id));
        after.addFlashAttribute("toast", "interaction.import.cancelled");
        return "redirect:/imports/" + id;
    }

    @GetMapping("/rejections.csv")
    ResponseEntity<byte[]> rejections(@PathVariable UUID id, Locale locale) {
        var row = views.findImport(new ImportId(id)).orElseThrow(() -> new NotFound("import"));
        var text = new StringWriter();
        text.append('\uFEFF'); // so that spreadsheets read it as UTF-8
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "cause", "detail");
            for (var rejection : views.listRejections(new ImportId(id), ImportFiles.REJECTIONS_KEPT)) {
                var cause = messages.getMessage(rejection.cause(), new Object[] {rejection.detail()}, locale);
                csv.writeRecord(Long.toString(rejection.line()), harmless(cause), harmless(rejection.detail()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var name = row.fileName().replaceAll("\\.[^.]*$", "") + "-rejected.csv";
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet must not take what somebody sent for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
