package cx.atlas.journey.web;

import cx.atlas.journey.Comparison;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapState;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.VersionRow;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two versions of a map side by side, a version beside the map as it is now, or a map beside the one it was started with. */
@Controller
@RequiredArgsConstructor
class CompareController {

    private static final String NOW = "now";
    private static final String ORIGIN = "origin";

    private final JourneyViews journeys;
    private final VersionViews versions;
    private final VersionLabels labels;
    private final MessageSource messages;

    /** One of the two sides. */
    private record Side(String label, MapState state) {}

    @GetMapping("/journeys/{journey}/compare")
    @Allowed(Permission.SEE_DRAFTS)
    ModelAndView compare(
            @PathVariable UUID journey,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = NOW) String to,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "false") boolean all,
            Locale locale) {
        var head = Heads.of(journey, journeys);
        var rows = versions.listVersions(new JourneyId(journey));
        var chosen = from.isEmpty() ? first(head, rows) : from;
        var before = side(head, rows, chosen, locale);
        var after = side(head, rows, to, locale);
        var states = Stream.of(before.state(), after.state())
                .map(state -> chosen.equals(ORIGIN) ? state.asIn(before.state(), new JourneyId(journey)) : state)
                .toList();
        var comparison = new Comparison(states.get(0), states.get(1));
        return new ModelAndView("journey/compare")
                .addObject("journey", head)
                .addObject("options", labels.of(rows, locale))
                .addObject("from", chosen)
                .addObject("to", to)
                .addObject("before", before.label())
                .addObject("after", after.label())
                .addObject("asList", as.equals("list"))
                .addObject("all", all)
                .addObject("found", ComparePage.of(comparison, wording(journey, states, locale), all));
    }

    private static String first(JourneyHead head, List<VersionRow> rows) {
        return !rows.isEmpty() ? rows.get(0).id().toString() : head.fromId() != null ? ORIGIN : NOW;
    }

    private Side side(JourneyHead head, List<VersionRow> rows, String side, Locale locale) {
        if (side.equals(NOW)) {
            return new Side(messages.getMessage("journey.version.now", null, locale), state(head.id(), null));
        }
        var origin = head.fromId();
        if (side.equals(ORIGIN) && origin != null) {
            return new Side(String.valueOf(head.fromTitle()), state(origin, null));
        }
        var version = rows.stream()
                .filter(row -> row.id().toString().equals(side))
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
        return new Side(labels.of(version, locale), state(head.id(), version.id()));
    }

    private MapState state(UUID journey, @Nullable UUID version) {
        return versions.findState(new JourneyId(journey), version == null ? null : new VersionId(version))
                .orElseThrow(() -> new NotFound("version"));
    }

    /** Names that the registry knows, and those that the things had then. */
    private Wording wording(UUID journey, List<MapState> states, Locale locale) {
        var ids = states.stream()
                .flatMap(state -> state.things().values().stream())
                .flatMap(Wording::ids)
                .collect(Collectors.toSet());
        var names = new HashMap<>(versions.findNames(new JourneyId(journey), ids));
        states.forEach(state -> state.things().forEach((key, traits) -> {
            var name = traits.has("name") ? traits.get("name") : traits.get("kind");
            if (!name.isEmpty()) {
                names.put(key.id(), name);
            }
        }));
        return new Wording(names, messages, locale);
    }
}
