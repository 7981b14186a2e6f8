package cx.atlas.interaction;

import cx.atlas.interaction.Mapping.AnswerColumns;
import cx.atlas.interaction.Mapping.Happening;
import cx.atlas.shared.RuleBroken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows of a file as a mapping says. */
public final class RowReader {

    private final Mapping mapping;
    private final int columns;
    private final List<String> suffixes;
    private final Instant latest;

    /**
     * @param columns the names of the columns: a row must have as many fields
     * @param now the moment of the import: a time more than a year after it was mistyped
     */
    public RowReader(Mapping mapping, List<String> columns, Instant now) {
        this.mapping = mapping;
        this.columns = columns.size();
        this.suffixes = suffixes(mapping, columns);
        this.latest = now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
    }

    /** Tells what each event of the row came to; a time that is empty did not happen. */
    public void read(long line, List<String> row, Consumer<? super RowPart> parts) {
        if (row.size() != columns) {
            parts.accept(new RowPart.Rejected(line, 0, "interaction.cause.fields", row.size() + " ≠ " + columns));
            return;
        }
        var position = 0;
        for (var happening : mapping.happenings()) {
            if (isOnly(happening) || !row.get(happening.time()).isBlank()) {
                var place = position;
                part(line, place, parts, () -> occurrence(row, happening, place));
            }
            position++;
        }
        var answer = mapping.answer();
        if (answer != null) {
            part(line, position, parts, () -> answer(row, answer));
        }
    }

    private boolean isOnly(Happening happening) {
        return mapping.answer() == null && mapping.happenings().size() == 1;
    }

    private static void part(long line, int position, Consumer<? super RowPart> parts, Supplier<Arrival> read) {
        try {
            parts.accept(new RowPart.Read(line, position, read.get()));
        } catch (RuleBroken broken) {
            var arguments = broken.arguments();
            var detail = arguments.length == 0 ? "" : shortened(String.valueOf(arguments[0]));
            parts.accept(new RowPart.Rejected(line, position, broken.messageKey(), detail));
        }
    }

    private Arrival occurrence(List<String> row, Happening happening, int position) {
        return new Occurrence(
                customer(row),
                time(row, happening.time()),
                happening.channel().of(row),
                happening.event().of(row),
                optional(row, mapping.caseKey()),
                Numbers.wholeOrNull("sequence", optional(row, mapping.sequence())),
                eventId(row, position));
    }

    private @Nullable String eventId(List<String> row, int position) {
        var id = Arriving.key("eventId", optional(row, mapping.eventId()));
        return id == null ? null : id + suffixes.get(position);
    }

    /**
     * What tells the events of a row apart that has one id of the sender: the names of their time columns. So an event keeps
     * its id when others are matched beside it, or in another order. Columns of one name are numbered, and events of one column.
     * The event that the row itself names in a column is the one that the sender's id means, whatever its columns are called.
     */
    private static List<String> suffixes(Mapping mapping, List<String> columns) {
        var names = columns.stream().map(RowReader::shortName).toList();
        var used = new HashMap<Integer, Integer>();
        var named =
                mapping.happenings().stream().filter(RowReader::isNamedByRow).count();
        return mapping.happenings().stream()
                .map(happening -> {
                    if (named == 1 && isNamedByRow(happening)) {
                        return "";
                    }
                    var name = names.get(happening.time());
                    var equal = Collections.frequency(names.subList(0, happening.time()), name);
                    var beside = used.merge(happening.time(), 1, Integer::sum) - 1;
                    return "#" + name + (equal == 0 ? "" : "#" + equal) + (beside == 0 ? "" : "/" + beside);
                })
                .toList();
    }

    private static boolean isNamedByRow(Happening happening) {
        return happening.event().column() != null;
    }

    private Arrival answer(List<String> row, AnswerColumns answer) {
        var score = Numbers.wholeOrNull("score", optional(row, answer.score()));
        return new Answer(
                customer(row),
                time(row, answer.time()),
                answer.channel().of(row),
                answer.event().of(row),
                optional(row, mapping.caseKey()),
                answer.metric(),
                score == null ? null : Numbers.score(answer.metric(), score),
                answer.words().stream()
                        .map(row::get)
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")),
                optional(row, mapping.eventId()));
    }

    /** Each month that something happened in is stored on its own, for good, so that none is opened by mistake. */
    private Instant time(List<String> row, int column) {
        var time = mapping.timeFormat().read(row.get(column), mapping.zone());
        if (time.isAfter(latest)) {
            throw RuleBroken.at(
                    "time", "interaction.cause.future", row.get(column).strip());
        }
        return time;
    }

    private @Nullable String customer(List<String> row) {
        if (mapping.customer() == null) {
            return null;
        }
        return Objects.requireNonNullElseGet(optional(row, mapping.customer()), () -> {
            throw RuleBroken.at("customer", "interaction.cause.missing.customer");
        });
    }

    private static @Nullable String optional(List<String> row, @Nullable Integer column) {
        return column == null || row.get(column).isBlank() ? null : row.get(column);
    }

    private static String shortName(String column) {
        var name = column.strip();
        return name.substring(0, Math.min(Arriving.MAX_NAME, name.length()));
    }

    private static String shortened(String detail) {
        return detail.length() <= 200 ? detail : detail.substring(0, 199) + "…";
    }
}
