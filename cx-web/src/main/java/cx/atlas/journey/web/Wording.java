package cx.atlas.journey.web;

import cx.atlas.journey.Comparison.Mark;
import cx.atlas.journey.Comparison.Pair;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Traits;
import cx.atlas.journey.WordDiff;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says what things of a map are called and what has changed about them, in the reader's language. */
record Wording(Map<UUID, String> names, MessageSource messages, Locale locale) {

    /** Traits that are said by a thing's own words. */
    private static final Set<String> SAID =
            Set.of("name", "body", "touchpoint_id", "need_id", "figure", "emotion", "expected");

    private static final Set<String> NAMED =
            Set.of("touchpoint_id", "need_id", "persona_id", "opens_id", "stage_id", "step_id", "lane_id");

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** A trait with what it was and what it is. */
    public record Shift(String label, String before, String after) {}

    /**
     * A thing as a comparison shows it.
     *
     * @param was what it said before; empty where it was not there
     * @param is what it says after; empty where it is gone
     */
    public record Shown(
            Pair pair,
            String kind,
            String where,
            String was,
            String is,
            List<WordDiff.Piece> pieces,
            List<Shift> shifts) {

        public Mark mark() {
            return pair.mark();
        }

        public boolean same() {
            return pair.isSame();
        }

        public String name() {
            return is.isEmpty() ? was : is;
        }
    }

    /** What of these traits is an id with a name. */
    static Stream<UUID> ids(@Nullable Traits traits) {
        return traits == null
                ? Stream.empty()
                : Stream.concat(NAMED.stream(), Stream.of("figure", "personas")).flatMap(name -> ids(traits.get(name)));
    }

    private static Stream<UUID> ids(String value) {
        return ID.matcher(value).results().map(found -> UUID.fromString(found.group()));
    }

    Shown shown(Pair pair, String where) {
        var before = pair.before();
        var after = pair.after();
        var was = before == null ? "" : words(pair.key().kind(), before);
        var is = after == null ? "" : words(pair.key().kind(), after);
        var shifts = before == null || after == null
                ? List.<Shift>of()
                : pair.shifts().stream()
                        .filter(trait -> !SAID.contains(trait))
                        .map(trait -> new Shift(
                                message("journey.trait." + trait, trait),
                                text(trait, before.get(trait)),
                                text(trait, after.get(trait))))
                        .toList();
        var kind = message("journey.thing." + pair.key().kind(), "");
        return new Shown(pair, kind, where, was, is, WordDiff.of(was, is), shifts);
    }

    /** What a thing says: its name, or its touchpoint, need, figure, words and feelings; an image without words that it is one. */
    String words(Kind kind, Traits traits) {
        if (kind == Kind.LANE && !traits.has("name")) {
            return traits.has("kind") ? message("journey.lane." + traits.get("kind"), "") : "";
        }
        return Stream.of(
                        traits.get("name"),
                        text("touchpoint_id", traits.get("touchpoint_id")),
                        text("need_id", traits.get("need_id")),
                        text("figure", traits.get("figure")),
                        traits.get("body"),
                        traits.has("body") ? "" : text("image_id", traits.get("image_id")),
                        kind == Kind.CARD ? text("persona_id", traits.get("persona_id")) : "",
                        feeling("journey.feels", traits.get("emotion")),
                        feeling("journey.expected", traits.get("expected")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String feeling(String label, String value) {
        return value.isEmpty() ? "" : message(label, "") + ": " + text("emotion", value);
    }

    /** What a thing is called now; empty where it is gone, or has no name. */
    String called(Key thing) {
        return names.containsKey(thing.id()) ? name(thing.id(), thing.kind() == Kind.LANE) : "";
    }

    String lane(LaneKind kind) {
        return message("journey.lane." + kind, kind.name());
    }

    /** A lane without a name is called by its kind; what else is called like one keeps its name. */
    private String name(UUID id, boolean lane) {
        var name = names.getOrDefault(id, "…");
        return lane ? LaneKind.find(name).map(this::lane).orElse(name) : name;
    }

    private String name(UUID id) {
        return name(id, false);
    }

    String text(String trait, String value) {
        if (NAMED.contains(trait)) {
            return value.isEmpty() ? "" : name(UUID.fromString(value), trait.equals("lane_id"));
        }
        return switch (trait) {
            case "rank" -> "";
            case "image_id" -> value.isEmpty() ? "" : message("journey.image.file", value);
            case "figure" -> value.isEmpty() ? "" : figure(value);
            case "personas" -> ids(value).map(this::name).collect(Collectors.joining(", "));
            case "moment_of_truth", "hidden" -> message(value.isEmpty() ? "app.no" : "app.yes", value);
            case "emotion", "expected" -> message("app.emotion." + (Integer.parseInt(value) + 2), value);
            case "evidence" -> message("journey.claim." + value, value);
            case "phase" -> message("journey.phase." + value, value);
            case "kind" -> message("journey.lane." + value, value);
            case "colour" -> message("journey.colour." + value, value);
            default -> value;
        };
    }

    private String figure(String value) {
        var metric = message("journey.gauge." + value.substring(0, value.indexOf(' ')), "");
        var touchpoint = ids(value).map(this::name).collect(Collectors.joining());
        return messages.getMessage("journey.gauge.of", new Object[] {metric, touchpoint}, locale);
    }

    String message(String key, String otherwise) {
        var said = messages.getMessage(key, null, otherwise, locale);
        return said == null ? otherwise : said;
    }
}
