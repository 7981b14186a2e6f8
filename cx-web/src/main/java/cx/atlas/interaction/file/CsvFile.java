package cx.atlas.interaction.file;

import cx.atlas.interaction.FileShape;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of a file of separated values, one at a time. */
public final class CsvFile implements AutoCloseable {

    /** A longer field is no field but a quote that was never closed. */
    private static final int LONGEST_FIELD = 1 << 20;

    private static final char MARK = '\uFEFF';

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private long nextLine = 1;

    /** A row with the line of the file that it begins on, from 1. */
    public record Row(long line, List<String> fields) {}

    /** Letters after a closing quotation mark are read on, too; nothing replaces the option that says so. */
    @SuppressWarnings("removal")
    private CsvFile(Reader text, char separator) {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
        rows = reader.iterator();
    }

    /** From the first line on, which names the columns. */
    public static CsvFile open(InputStream bytes, FileShape shape) {
        return open(bytes, shape.encoding(), shape.separator());
    }

    static CsvFile open(InputStream bytes, String encoding, char separator) {
        try {
            var text = new BufferedReader(new InputStreamReader(bytes, Charset.forName(encoding)), 1 << 16);
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            return new CsvFile(text, separator);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empty at the end. */
    public Optional<Row> next() {
        try {
            var row = rows.next();
            nextLine = row.getStartingLineNumber() + 1;
            return Optional.of(new Row(row.getStartingLineNumber(), row.getFields()));
        } catch (NoSuchElementException end) {
            return Optional.empty();
        } catch (CsvParseException broken) {
            throw new BrokenFile(nextLine, broken);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
