package cx.atlas.journey.web;

import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.journey.view.PlacedTouchpoint;
import cx.atlas.shared.web.Option;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a map can be filtered by: only what stands on it. */
record LookChoices(List<Person> personas, List<Option> channels, List<Option> departments, boolean unowned) {

    /**
     * A persona that something on the map belongs to.
     *
     * @param line which curve is its own: 0 that of the journey, from 1 the further ones, "none" where none is
     */
    public record Person(String id, String name, String line) {}

    static LookChoices of(MapView map) {
        return new LookChoices(
                persons(map),
                sorted(map, touchpoint -> new Option(touchpoint.channel(), touchpoint.channel())),
                sorted(
                        map,
                        touchpoint -> touchpoint.department() == null
                                ? new Option(Look.NOBODY, "")
                                : new Option(Look.ownerKey(touchpoint.departmentId()), touchpoint.department())),
                map.touchpoints().anyMatch(touchpoint -> touchpoint.department() == null));
    }

    /** Which of the map's curves is that of a persona, as {@link Person#line} has it. */
    static String line(MapView map, String persona) {
        var own = map.journey().personaId();
        if (own != null && own.toString().equals(persona)) {
            return "0";
        }
        return map.personas().stream()
                .filter(line -> line.id().toString().equals(persona))
                .map(PersonaLine::line)
                .findFirst()
                .map(String::valueOf)
                .orElse("none");
    }

    /** The journey's own first, then those with curves, then those with needs; one alone is no choice. */
    private static List<Person> persons(MapView map) {
        var names = new LinkedHashMap<UUID, String>();
        name(names, map.journey().personaId(), map.journey().persona());
        map.personas().forEach(line -> name(names, line.id(), line.name()));
        var order = Collator.getInstance(LocaleContextHolder.getLocale());
        map.cards().stream()
                .map(CardView::need)
                .filter(Objects::nonNull)
                .filter(need -> need.persona() != null)
                .sorted((one, other) -> order.compare(one.persona(), other.persona()))
                .forEach(need -> name(names, need.personaId(), need.persona()));
        return names.entrySet().stream()
                .map(one -> {
                    var id = one.getKey().toString();
                    return new Person(id, one.getValue(), line(map, id));
                })
                .toList();
    }

    private static void name(LinkedHashMap<UUID, String> names, @Nullable UUID id, @Nullable String name) {
        if (id != null && name != null) {
            names.putIfAbsent(id, name);
        }
    }

    private static List<Option> sorted(MapView map, Function<PlacedTouchpoint, Option> option) {
        var order = Collator.getInstance(LocaleContextHolder.getLocale());
        return map.touchpoints()
                .map(option)
                .filter(one -> !one.label().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Option::label, order::compare))
                .toList();
    }
}
