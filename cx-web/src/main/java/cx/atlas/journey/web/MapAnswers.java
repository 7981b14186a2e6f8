package cx.atlas.journey.web;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.StepId;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.Traces;
import cx.atlas.journey.view.Traces.Trace;
import cx.atlas.journey.view.Undoing;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers gestures on a map with a patch: the pieces of the map that look different since the act that the page knows, one's
 * own and others'. A plain request is led back to the map.
 */
@Component
@RequiredArgsConstructor
class MapAnswers {

    /** The header that says up to which act the page shows the map. */
    static final String SINCE = "CX-Since";

    private static final String PATCH = "journey/_patch :: patch";

    /** Past so many things the whole grid is less. */
    private static final int MANY = 400;

    private final MapViews views;
    private final HistoryViews history;

    /** The answer to a gesture. */
    ModelAndView patch(UUID journey) {
        return patch(journey, null);
    }

    /** @param missing how many things were meant, too, but are no longer there */
    ModelAndView patchSome(UUID journey, int missing) {
        return missing == 0 ? patch(journey) : patchTold(journey, List.of("journey.selection.missing", missing));
    }

    /** @param told the key of a message about the gesture, with its arguments */
    ModelAndView patchTold(UUID journey, List<Object> told) {
        var page = patch(journey);
        // A redirect would bear it in its address.
        return isPatch(page) ? page.addObject("told", told) : page;
    }

    /** The gesture was in vain; the map and its buttons are shown as they are now, all the same. */
    ModelAndView refused(UUID journey, List<Object> why) {
        var page = patchTold(journey, why);
        if (isPatch(page)) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static boolean isPatch(ModelAndView page) {
        return PATCH.equals(page.getViewName());
    }

    /** @param opens the id of the element whose name is asked for next */
    ModelAndView patch(UUID journey, @Nullable String opens) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        if (request.getHeader("HX-Request") == null) {
            return new ModelAndView("redirect:/journeys/" + journey);
        }
        var since = request.getHeader(SINCE);
        return patch(journey, since != null && since.matches("\\d{1,18}") ? Long.parseLong(since) : -1)
                .addObject("opens", opens);
    }

    /** What has changed since an act; -1 for the whole map. */
    ModelAndView patch(UUID journey, long since) {
        var id = new JourneyId(journey);
        var traces = since < 0 ? new Traces(List.of(), List.of()) : history.listTraces(id, since);
        var whole = since < 0 || traces.things().size() > MANY;
        var map = whole || PatchPlan.needsAllCells(traces.things()) ? map(journey) : part(journey, traces.things());
        var pieces = whole ? List.of(Piece.replace("grid", new HashMap<>())) : PatchPlan.pieces(map, traces.things());
        var page = new ModelAndView(PATCH, MapModel.of(map))
                .addObject("pieces", pieces)
                .addObject("number", number(map, traces, since))
                .addObject("said", said(traces))
                .addObject("others", others(traces))
                .addObject("lanesTouched", whole || touchesLanes(traces))
                .addObject("touched", touched(traces));
        return page.addObject("undoing", undoing(journey));
    }

    /** Null for those who do not draw. */
    @Nullable
    Undoing undoing(UUID journey) {
        return CurrentActor.get().may(Permission.EDIT_JOURNEYS) ? history.findUndoing(new JourneyId(journey)) : null;
    }

    /** The map may have been read after later acts; what it shows of these is shown again with their patch. */
    private static long number(MapView map, Traces traces, long since) {
        return traces.acts().isEmpty()
                ? since < 0 ? map.journey().acts() : since
                : traces.acts().get(traces.acts().size() - 1).number();
    }

    /** The acting member's last act, to be told where something has gone. */
    private static Traces.@Nullable ActRow said(Traces traces) {
        var me = CurrentActor.get().accountId().value();
        return traces.acts().stream()
                .filter(act -> act.actor().equals(me))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** What others have done, to be told in words. */
    private static List<Traces.ActRow> others(Traces traces) {
        var me = CurrentActor.get().accountId().value();
        return traces.acts().stream().filter(act -> !act.actor().equals(me)).toList();
    }

    /** Then there are others to be added. */
    private static boolean touchesLanes(Traces traces) {
        return traces.things().stream().anyMatch(trace -> trace.key().kind() == Kind.LANE);
    }

    private static String touched(Traces traces) {
        return String.join(
                " ",
                traces.things().stream()
                        .map(trace -> trace.key().id().toString())
                        .toList());
    }

    private MapView part(UUID journey, List<Trace> traces) {
        var steps = traces.stream()
                .flatMap(trace -> trace.key().kind() == Kind.STEP
                        ? Stream.of(trace.key().id())
                        : Stream.of(trace.before(), trace.after())
                                .filter(traits -> traits.has("step_id"))
                                .map(traits -> UUID.fromString(traits.get("step_id"))))
                .distinct()
                .map(StepId::new)
                .toList();
        var cards = traces.stream()
                .filter(trace -> trace.key().kind() == Kind.CARD)
                .map(trace -> new CardId(trace.key().id()))
                .toList();
        return found(() -> views.findPart(new JourneyId(journey), steps, cards).orElse(null));
    }

    MapView map(UUID journey) {
        return found(() -> views.findMap(new JourneyId(journey)).orElse(null));
    }

    MapView part(UUID journey, UUID... steps) {
        var wanted = Arrays.stream(steps).map(StepId::new).toList();
        return found(
                () -> views.findPart(new JourneyId(journey), wanted, List.of()).orElse(null));
    }

    private static MapView found(Supplier<@Nullable MapView> map) {
        var found = map.get();
        if (found == null) {
            throw new NotFound("journey");
        }
        return found;
    }
}
