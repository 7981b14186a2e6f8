package cx.atlas.journey.web;

import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.PlacedTouchpoint;
import cx.atlas.shared.web.Option;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a map can be filtered by: only what stands on it. */
record LookChoices(List<Option> channels, List<Option> departments, boolean unowned) {

    static LookChoices of(MapView map) {
        return new LookChoices(
                sorted(map, touchpoint -> new Option(touchpoint.channel(), touchpoint.channel())),
                sorted(
                        map,
                        touchpoint -> touchpoint.department() == null
                                ? new Option(Look.NOBODY, "")
                                : new Option(Look.ownerKey(touchpoint.departmentId()), touchpoint.department())),
                map.touchpoints().anyMatch(touchpoint -> touchpoint.department() == null));
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
