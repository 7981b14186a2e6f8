package cx.atlas.interaction;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is what. Columns are numbered from 0.
 *
 * @param customer null: the customer of the case
 * @param eventId the sender's own id of a row
 * @param sequence the sender's order among events of the same time
 * @param happenings what happened: each a time column; a row is as many events as it has times
 * @param answer the answer that a row is, where it is one
 */
public record Mapping(
        @Nullable Integer customer,
        @Nullable Integer caseKey,
        @Nullable Integer eventId,
        @Nullable Integer sequence,
        TimeFormat timeFormat,
        ZoneId zone,
        List<Happening> happenings,
        @Nullable AnswerColumns answer) {

    public Mapping {
        happenings = List.copyOf(happenings);
    }

    /** An event of a row. */
    public record Happening(int time, Cell channel, Cell event) {}

    /**
     * The answer of a row.
     *
     * @param score null: words only
     * @param words columns that are joined, such as a title and a message
     */
    public record AnswerColumns(
            int time,
            Cell channel,
            Cell event,
            Metric metric,
            @Nullable Integer score,
            List<Integer> words) {

        public AnswerColumns {
            words = List.copyOf(words);
        }
    }

    /** What stands in a column, or the same text for every row. */
    public record Cell(@Nullable Integer column, String fixed) {

        public static Cell column(int column) {
            return new Cell(column, "");
        }

        public static Cell fixed(String text) {
            return new Cell(null, text);
        }

        String of(List<String> row) {
            return column == null ? fixed : row.get(column);
        }
    }

    /** The columns that hold times. */
    public List<Integer> timeColumns() {
        var columns = new ArrayList<Integer>();
        happenings.forEach(happening -> columns.add(happening.time()));
        if (answer != null) {
            columns.add(answer.time());
        }
        return columns;
    }
}
