package cx.atlas.interaction.web;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.TimeFormat;
import cx.atlas.interaction.file.CsvFile;
import cx.atlas.interaction.file.FileSample;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.MatchingViews;
import cx.atlas.touchpoint.view.ChannelRow;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.TouchpointViews;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the columns of a file are matched. */
@Component
@RequiredArgsConstructor
class MappingPage {

    private static final int ROWS_SHOWN = 5;
    private static final int TOUCHPOINTS_OFFERED = 500;
    private static final int EXAMPLE = 24;

    private final MatchingViews matching;
    private final ChannelViews channels;
    private final TouchpointViews touchpoints;
    private final FileSample samples;

    /** A column as a choice: its number, its name with an example. */
    record Column(String value, String name, String example) {}

    List<CsvFile.Row> sample(ImportRow row) {
        return samples.of(new ImportId(row.id()), row.shape(), MappingPreview.ROWS);
    }

    ModelAndView of(ImportRow row, List<CsvFile.Row> sample, MappingForm form) {
        var tried = new MappingInput(form, row.shape(), new BindException(form, "form")).draft(row.kind());
        return new ModelAndView("interaction/mapping")
                .addObject("import", row)
                .addObject("form", form)
                .addObject("columns", columns(row, sample))
                .addObject("sample", sample.stream().limit(ROWS_SHOWN).toList())
                .addObject("formats", TimeFormat.values())
                .addObject("metrics", Metric.values())
                .addObject(
                        "zones",
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.contains("/"))
                                .sorted()
                                .toList())
                .addObject(
                        "channels",
                        channels.listChannels(false).stream()
                                .map(ChannelRow::name)
                                .toList())
                .addObject("touchpoints", touchpoints.searchTouchpoints("", TOUCHPOINTS_OFFERED))
                .addObject(
                        "preview",
                        tried.map(mapping -> MappingPreview.of(
                                        mapping, row.shape().columns(), sample, matching::touchpointsOf))
                                .orElse(null));
    }

    private static List<Column> columns(ImportRow row, List<CsvFile.Row> sample) {
        var names = row.shape().columns();
        var columns = new ArrayList<Column>();
        for (var index = 0; index < names.size(); index++) {
            columns.add(new Column(Integer.toString(index), names.get(index).strip(), example(sample, index)));
        }
        return columns;
    }

    /** The first value that is not empty. */
    private static String example(List<CsvFile.Row> sample, int column) {
        var value = sample.stream()
                .map(CsvFile.Row::fields)
                .filter(fields -> fields.size() > column && !fields.get(column).isBlank())
                .map(fields -> fields.get(column).strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
        return value.length() <= EXAMPLE ? value : value.substring(0, EXAMPLE) + "…";
    }
}
