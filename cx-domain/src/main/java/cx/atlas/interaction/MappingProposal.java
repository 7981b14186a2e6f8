package cx.atlas.interaction;

import cx.atlas.interaction.Mapping.AnswerColumns;
import cx.atlas.interaction.Mapping.Cell;
import cx.atlas.interaction.Mapping.Happening;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Guesses which column is what from the columns' names and the first rows, for a person to correct. */
public final class MappingProposal {

    /** Each is drawn with lists of all columns, and nobody reads through hundreds of them. */
    private static final int MOST_HAPPENINGS = 20;

    private static final Set<String> CUSTOMER = Set.of(
            "customer",
            "client",
            "user",
            "member",
            "contact",
            "person",
            "email",
            "account",
            "subscriber",
            "kunde",
            "kunden",
            "kundennummer",
            "nutzer");
    private static final Set<String> CASE = Set.of(
            "case",
            "order",
            "ticket",
            "request",
            "session",
            "contract",
            "vorgang",
            "fall",
            "auftrag",
            "bestellung",
            "bestellnummer",
            "auftragsnummer",
            "vertrag");
    private static final Set<String> SENT = Set.of("event", "message", "review", "response", "answer", "interaction");
    private static final Set<String> CHANNEL = Set.of("channel", "kanal", "medium", "source", "platform", "quelle");
    private static final Set<String> EVENT = Set.of(
            "event",
            "activity",
            "action",
            "touchpoint",
            "step",
            "interaction",
            "ereignis",
            "aktivität",
            "schritt",
            "kontaktpunkt",
            "concept");
    private static final Set<String> PROMISED = Set.of(
            "estimated",
            "expected",
            "promised",
            "planned",
            "due",
            "deadline",
            "birth",
            "birthday",
            "geplant",
            "fällig",
            "geburtsdatum");
    private static final Set<String> SCORE =
            Set.of("score", "rating", "nps", "csat", "ces", "stars", "grade", "bewertung", "note", "punkte", "sterne");
    private static final Set<String> WORDS = Set.of(
            "comment",
            "message",
            "title",
            "verbatim",
            "text",
            "feedback",
            "words",
            "remark",
            "kommentar",
            "nachricht",
            "titel",
            "freitext");
    private static final Set<String> ANSWERED =
            Set.of("answer", "answered", "response", "responded", "submitted", "antwort");

    private final List<ColumnName> names;
    private final List<List<String>> rows;

    private MappingProposal(List<String> columns, List<List<String>> rows) {
        this.names = columns.stream().map(ColumnName::new).toList();
        this.rows = rows.stream().filter(row -> row.size() == columns.size()).toList();
    }

    public static Mapping of(ImportKind kind, List<String> columns, List<List<String>> rows, ZoneId zone) {
        return new MappingProposal(columns, rows).propose(kind, zone);
    }

    private Mapping propose(ImportKind kind, ZoneId zone) {
        var format = columns()
                .boxed()
                .flatMap(column -> TimeFormat.of(values(column)).stream())
                .findFirst();
        var times = columns()
                .filter(column -> format.isPresent() && isTime(column, format.get()))
                .boxed()
                .toList();
        IntPredicate free = column -> !times.contains(column);
        var customer = best(free, column -> names.get(column).fitsKeyOf(CUSTOMER));
        var caseKey = best(
                column -> free.test(column) && !is(customer, column),
                column -> names.get(column).fitsKeyOf(CASE));
        var eventId = best(
                column -> free.test(column) && !is(customer, column) && !is(caseKey, column) && isDistinct(column),
                column -> Math.max(0, names.get(column).fitsKeyOf(SENT) - 2));
        var feedback = kind == ImportKind.FEEDBACK;
        return new Mapping(
                customer,
                caseKey,
                eventId,
                null,
                format.orElse(TimeFormat.YEAR_FIRST),
                zone,
                feedback ? List.of() : happenings(times),
                feedback ? answer(times) : null);
    }

    private List<Happening> happenings(List<Integer> times) {
        var event = named(EVENT, column -> !times.contains(column) && !isKey(column));
        if (event != null) {
            return times.stream()
                    .limit(1)
                    .map(time -> new Happening(time, channel(), Cell.column(event)))
                    .toList();
        }
        return times.stream()
                .limit(MOST_HAPPENINGS)
                .map(time -> new Happening(
                        time,
                        channel(),
                        Cell.fixed(times.size() == 1 ? "" : names.get(time).event())))
                .toList();
    }

    private AnswerColumns answer(List<Integer> times) {
        var score = named(SCORE, this::isNumber);
        var words = columns()
                .filter(column -> !is(score, column) && !times.contains(column) && !isKey(column))
                .filter(column -> names.get(column).hasAny(WORDS))
                .boxed()
                .toList();
        var time = times.stream()
                .filter(column -> names.get(column).hasAny(ANSWERED))
                .findFirst()
                .or(() -> times.stream().findFirst())
                .orElse(-1);
        var event = named(EVENT, column -> !times.contains(column) && !words.contains(column) && !isKey(column));
        return new AnswerColumns(
                time, channel(), event == null ? Cell.fixed("") : Cell.column(event), metric(score), score, words);
    }

    private Metric metric(@Nullable Integer score) {
        if (score == null) {
            return Metric.CSAT;
        }
        var name = names.get(score);
        if (name.hasAny(Set.of("nps", "recommend"))) {
            return Metric.NPS;
        }
        if (name.hasAny(Set.of("ces", "effort"))) {
            return Metric.CES;
        }
        var highest = values(score).stream()
                .filter(value -> !value.isBlank())
                .mapToDouble(value -> Double.parseDouble(value.strip().replace(',', '.')))
                .max()
                .orElse(5);
        var byScale = name.hasAny(Set.of("stars", "sterne")) ? Metric.STARS : Metric.CSAT;
        return highest > 7 ? Metric.NPS : highest > 5 ? Metric.CES : byScale;
    }

    private Cell channel() {
        var column = named(CHANNEL, any -> !isNumber(any));
        return column == null ? Cell.fixed("") : Cell.column(column);
    }

    private boolean isTime(int column, TimeFormat format) {
        return !names.get(column).hasAny(PROMISED)
                && TimeFormat.of(values(column)).filter(format::equals).isPresent();
    }

    private boolean isNumber(int column) {
        return values(column).stream()
                .allMatch(value -> value.isBlank() || value.strip().matches("-?\\d{1,3}([.,]\\d+)?"));
    }

    private boolean isDistinct(int column) {
        var values = values(column);
        return values.stream().noneMatch(String::isBlank) && Set.copyOf(values).size() == values.size();
    }

    private boolean isKey(int column) {
        return names.get(column).hasAny(Set.of("id", "key", "uuid"));
    }

    private List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private @Nullable Integer named(Set<String> words, IntPredicate fits) {
        return best(fits, column -> names.get(column).hasAny(words) ? 1 : 0);
    }

    /** The first of those that fit best; null where none does. */
    private @Nullable Integer best(IntPredicate allowed, IntUnaryOperator fit) {
        Integer best = null;
        for (var column : columns().filter(allowed).toArray()) {
            var fits = fit.applyAsInt(column);
            if (fits > 0 && (best == null || fits > fit.applyAsInt(best))) {
                best = column;
            }
        }
        return best;
    }

    private IntStream columns() {
        return IntStream.range(0, names.size());
    }

    private static boolean is(@Nullable Integer chosen, int column) {
        return chosen != null && chosen == column;
    }
}
