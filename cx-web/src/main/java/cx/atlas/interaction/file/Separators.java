package cx.atlas.interaction.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds out what separates the fields, from the beginning of a file. */
final class Separators {

    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Separators() {}

    /** The one by which most rows have as many fields as the first, and more than one; a comma where there is none. */
    static char find(byte[] head, String encoding) {
        var best = ',';
        var bestFit = 0.0;
        for (var separator : KNOWN) {
            var fit = fit(rows(head, encoding, separator));
            if (fit > bestFit) {
                best = separator;
                bestFit = fit;
            }
        }
        return best;
    }

    private static double fit(List<Integer> widths) {
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        var alike = widths.stream().filter(widths.get(0)::equals).count();
        return (double) alike / widths.size() + Math.min(widths.get(0), 999) / 10_000.0;
    }

    private static List<Integer> rows(byte[] head, String encoding, char separator) {
        var widths = new ArrayList<Integer>();
        try (var file = CsvFile.open(new ByteArrayInputStream(head), encoding, separator)) {
            for (var row = file.next(); row.isPresent() && widths.size() < ROWS; row = file.next()) {
                widths.add(row.get().fields().size());
            }
        } catch (BrokenFile cutOff) {
            // The head may end inside a quoted field.
            return widths;
        }
        return widths;
    }
}
