package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import cx.atlas.shared.web.ListQuery;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A card as a row of the table.
 *
 * @param at where it stands on the map, counted through
 * @param row which lane it is in, from the top
 * @param persona whose feeling it is; empty where it is none, or the map draws but one curve
 */
public record CardRow(CardView card, StageView stage, StepView step, LaneView lane, int at, int row, String persona) {

    static final List<String> KEYS =
            List.of("step", "lane", "text", "tag", "evidence", "source", "department", "channel");

    /** The rows that the look and the words leave, in the asked order. */
    static List<CardRow> of(MapView map, Look look, String words, ListQuery list) {
        var rows = new ArrayList<CardRow>();
        int at = 0;
        for (var stage : map.stages()) {
            for (var step : stage.steps()) {
                for (int row = 0; row < step.cells().size(); row++) {
                    var cell = step.cells().get(row);
                    for (var card : cell.cards()) {
                        rows.add(new CardRow(card, stage, step, cell.lane(), at++, row, whose(map, cell.lane(), card)));
                    }
                }
            }
        }
        rows.removeIf(row -> !look.shows(row.lane().key())
                || !look.matches(row.card())
                || row.isFeeling() && !look.isFor(feels(map, row.card()))
                || !row.says(words));
        rows.sort(order(list));
        return rows;
    }

    /** A point of a curve: there is one at each step, so it is changed where the curve is drawn. */
    public boolean isFeeling() {
        return lane.kind() == LaneKind.FEELS;
    }

    private static @Nullable UUID feels(MapView map, CardView feeling) {
        return feeling.personaId() == null ? map.journey().personaId() : feeling.personaId();
    }

    private static String whose(MapView map, LaneView lane, CardView card) {
        if (lane.kind() != LaneKind.FEELS || map.personas().isEmpty()) {
            return "";
        }
        var own = map.journey().persona();
        return map.personas().stream()
                .filter(line -> line.id().equals(card.personaId()))
                .map(PersonaLine::name)
                .findFirst()
                .orElse(own == null ? "" : own);
    }

    /** The text, or what the card names with what is written to it. */
    public String text() {
        return (named(card) + " " + card.body()).strip();
    }

    public String department() {
        var touchpoint = card.touchpoint();
        return touchpoint == null || touchpoint.department() == null ? "" : touchpoint.department();
    }

    public String channel() {
        return card.touchpoint() == null ? "" : card.touchpoint().channel();
    }

    private boolean says(String words) {
        var all = String.join(
                        "\n",
                        text(),
                        persona,
                        card.tag(),
                        step.name(),
                        stage.name(),
                        lane.name(),
                        card.source(),
                        department(),
                        channel())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }

    private static Comparator<CardRow> order(ListQuery list) {
        boolean turned = list.descending();
        var order = switch (list.sort()) {
            case "lane" -> directed(Comparator.comparingInt(CardRow::row), turned);
            case "text" -> byWords(CardRow::text, turned);
            case "tag" -> byWords(row -> row.card().tag(), turned).thenComparing(row -> colour(row.card()));
            case "evidence" ->
                directed(
                        Comparator.<CardRow>comparingInt(
                                row -> row.card().claim().ordinal()),
                        turned);
            case "source" -> byWords(row -> row.card().source(), turned);
            case "department" -> byWords(CardRow::department, turned);
            case "channel" -> byWords(CardRow::channel, turned);
            default -> directed(Comparator.comparingInt(CardRow::at), turned);
        };
        return order.thenComparingInt(CardRow::at);
    }

    /** In the reader's language; what says nothing comes last. */
    private static Comparator<CardRow> byWords(Function<CardRow, String> words, boolean turned) {
        var language = Collator.getInstance(LocaleContextHolder.getLocale());
        return Comparator.<CardRow, Boolean>comparing(row -> words.apply(row).isEmpty())
                .thenComparing(directed(Comparator.comparing(words, language::compare), turned));
    }

    /** Cards of one colour stand together; those without one come last. */
    private static int colour(CardView card) {
        return card.colour() == null ? Integer.MAX_VALUE : card.colour().ordinal();
    }

    private static Comparator<CardRow> directed(Comparator<CardRow> order, boolean turned) {
        return turned ? order.reversed() : order;
    }

    private static String named(CardView card) {
        var touchpoint = card.touchpoint();
        var need = card.need();
        var gauge = card.gauge();
        if (touchpoint != null) {
            return touchpoint.name();
        }
        return need != null ? need.name() : gauge != null ? gauge.kind() + " · " + gauge.touchpoint() : "";
    }
}
