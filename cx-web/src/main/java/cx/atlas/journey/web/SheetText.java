package cx.atlas.journey.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a spreadsheet as the clipboard bears them: tabs between columns, line breaks between rows. A cell that begins with a
 * quotation mark ends with one and may hold tabs, line breaks and doubled quotation marks; unless it does not end so: then the
 * mark is a part of the text.
 */
final class SheetText {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private SheetText(String text) {
        this.text = text;
    }

    static List<List<String>> rows(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == '\n') {
            end--;
        }
        return new SheetText(lines.substring(0, end)).read();
    }

    private List<List<String>> read() {
        while (at <= text.length()) {
            var quoted = quoted();
            row.add(quoted == null ? plain() : quoted);
            if (at >= text.length() || text.charAt(at) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
            at++;
        }
        return rows;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && !isEnd(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private @Nullable String quoted() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return null;
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else if (i + 1 == text.length() || isEnd(i + 1)) {
                var words = text.substring(at + 1, i).replace("\"\"", "\"");
                at = i + 1;
                return words;
            } else {
                return null;
            }
        }
        return null;
    }

    private boolean isEnd(int i) {
        return text.charAt(i) == '\t' || text.charAt(i) == '\n';
    }
}
