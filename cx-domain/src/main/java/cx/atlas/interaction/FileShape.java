package cx.atlas.interaction;

import java.util.List;

/**
 * How an uploaded file is to be read.
 *
 * @param encoding the name of a character set
 * @param columns the names of the columns, in the file's order
 */
public record FileShape(String encoding, char separator, List<String> columns, long bytes) {

    private static final String BETWEEN = "\u001f";

    public FileShape {
        columns = columns.stream().map(name -> name.replace(BETWEEN, " ")).toList();
    }

    /** The names of the columns as one text. */
    public String header() {
        return String.join(BETWEEN, columns);
    }

    /** As it was stored: without a separator while the file is still on its way. */
    public static FileShape stored(String encoding, String separator, String header, long bytes) {
        return new FileShape(
                encoding, separator.isEmpty() ? ',' : separator.charAt(0), List.of(header.split(BETWEEN, -1)), bytes);
    }
}
