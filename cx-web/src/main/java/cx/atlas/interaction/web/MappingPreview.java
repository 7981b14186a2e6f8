package cx.atlas.interaction.web;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.EventName;
import cx.atlas.interaction.Mapping;
import cx.atlas.interaction.RowPart;
import cx.atlas.interaction.RowReader;
import cx.atlas.interaction.file.CsvFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the first rows of a file are read by a mapping.
 *
 * @param rows how many rows were tried
 * @param events how many events they gave
 * @param rejected how many of their events are rejected
 * @param lines the first of them
 */
record MappingPreview(int rows, long events, long rejected, List<Line> lines) {

    static final int ROWS = 200;
    private static final int LINES = 12;

    /** One event: read, or the cause why not. */
    record Line(
            long line,
            @Nullable Arrival arrival,
            @Nullable Answer answer,
            @Nullable String touchpoint,
            @Nullable String cause,
            @Nullable String detail) {}

    /** @param touchpoints finds the names of the touchpoints that events belong to */
    static MappingPreview of(
            Mapping mapping,
            List<String> columns,
            List<CsvFile.Row> sample,
            Function<Collection<EventName>, Map<EventName, String>> touchpoints) {
        var parts = new ArrayList<RowPart>();
        var reader = new RowReader(mapping, columns, Instant.now());
        sample.forEach(row -> reader.read(row.line(), row.fields(), parts::add));
        var first = parts.stream().limit(LINES).toList();
        var names = first.stream()
                .filter(RowPart.Read.class::isInstance)
                .map(part -> name(((RowPart.Read) part).arrival()))
                .collect(Collectors.toSet());
        var found = touchpoints.apply(names);
        var rejected = parts.stream().filter(RowPart.Rejected.class::isInstance).count();
        return new MappingPreview(
                sample.size(),
                parts.size(),
                rejected,
                first.stream().map(part -> line(part, found)).toList());
    }

    private static Line line(RowPart part, Map<EventName, String> touchpoints) {
        if (part instanceof RowPart.Rejected rejected) {
            return new Line(rejected.line(), null, null, null, rejected.cause(), rejected.detail());
        }
        var arrival = ((RowPart.Read) part).arrival();
        var answer = arrival instanceof Answer said ? said : null;
        return new Line(part.line(), arrival, answer, touchpoints.get(name(arrival)), null, null);
    }

    private static EventName name(Arrival arrival) {
        return new EventName(arrival.channel(), arrival.event());
    }
}
