package cx.atlas.demo;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.Mapping;
import cx.atlas.interaction.Mapping.AnswerColumns;
import cx.atlas.interaction.Mapping.Cell;
import cx.atlas.interaction.Mapping.Happening;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.TimeFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as the company's systems export it: rows of texts, a few of them faulty, and how they are to be read.
 *
 * @param metric of the answers in it; null for a file of events
 */
public record DemoFile(String name, @Nullable Metric metric, List<List<String>> rows) {

    private static final List<String> EVENT = List.of("customer", "time", "channel", "event", "journey");
    private static final List<String> ANSWER =
            List.of("customer", "time", "channel", "event", "journey", "score", "words");
    private static final Map<Metric, String> NAMES = Map.of(
            Metric.NPS, "recommendation-survey.csv",
            Metric.CSAT, "satisfaction-survey.csv",
            Metric.CES, "effort-survey.csv",
            Metric.STARS, "store-reviews.csv");

    /** The events first, then the answers by metric. */
    public static List<DemoFile> of(List<Arrival> told) {
        var files = new ArrayList<DemoFile>();
        var events = told.stream()
                .filter(arrival -> !(arrival instanceof Answer))
                .map(DemoFile::event)
                .toList();
        files.add(new DemoFile("events-of-the-year.csv", null, withFaults(events, "yesterday")));
        for (var metric : Metric.values()) {
            var rows = told.stream()
                    .filter(Answer.class::isInstance)
                    .map(Answer.class::cast)
                    .filter(answer -> answer.metric() == metric)
                    .map(DemoFile::answer)
                    .toList();
            files.add(new DemoFile(Objects.requireNonNull(NAMES.get(metric)), metric, withFaults(rows, "?")));
        }
        return files;
    }

    public ImportKind kind() {
        return metric == null ? ImportKind.INTERACTIONS : ImportKind.FEEDBACK;
    }

    public FileShape shape() {
        var letters = rows.stream()
                .flatMap(List::stream)
                .mapToLong(field -> field.length() + 1L)
                .sum();
        return new FileShape("UTF-8", ',', metric == null ? EVENT : ANSWER, letters);
    }

    public Mapping mapping() {
        return new Mapping(
                0,
                4,
                null,
                null,
                TimeFormat.YEAR_FIRST,
                ZoneOffset.UTC,
                metric == null ? List.of(new Happening(1, Cell.column(2), Cell.column(3))) : List.of(),
                metric == null ? null : new AnswerColumns(1, Cell.column(2), Cell.column(3), metric, 5, List.of(6)));
    }

    private static List<String> event(Arrival arrival) {
        return List.of(
                Objects.requireNonNullElse(arrival.customer(), ""),
                arrival.occurredAt().toString(),
                arrival.channel(),
                arrival.event(),
                Objects.requireNonNullElse(arrival.caseKey(), ""));
    }

    private static List<String> answer(Answer answer) {
        var row = new ArrayList<>(event(answer));
        row.add(Objects.toString(answer.score(), ""));
        row.add(answer.verbatim());
        return row;
    }

    /** Some rows have a time that is none, or lack the customer, as in every real file. */
    private static List<List<String>> withFaults(List<List<String>> rows, String noTime) {
        var all = new ArrayList<>(rows);
        for (var at = 150; at < rows.size(); at += 1 + rows.size() / 3) {
            var faulty = new ArrayList<>(rows.get(at));
            faulty.set(at % 2, at % 2 == 0 ? "" : noTime);
            all.add(at, faulty);
        }
        return all;
    }
}
