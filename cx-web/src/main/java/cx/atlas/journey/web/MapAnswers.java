package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.StepId;
import cx.atlas.journey.view.ChangeViews;
import cx.atlas.journey.view.Changes;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.Traces;
import cx.atlas.journey.view.Undoing;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.CurrentActor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** The header of a page that shows the cards in another way: it reads anew what it shows, and is told what happened. */
    static final String ROWS = "CX-Rows";

    /** So many of others' acts are told in words, and of the others how many they were. */
    private static final int TOLD = 3;

    private static final String PATCH = "journey/_patch :: patch";

    private final MapViews views;
    private final ChangeViews changes;
    private final JourneyViews journeys;

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

    /** @param opens the id of the element whose name is asked for next, or which is shown and has the focus */
    ModelAndView patch(UUID journey, @Nullable String opens) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        if (request.getHeader("HX-Request") == null) {
            return new ModelAndView("redirect:/journeys/" + journey);
        }
        var since = since(request.getHeader(SINCE));
        return request.getHeader(ROWS) == null
                ? patch(journey, since).addObject("opens", opens)
                : told(journey, since < 0 ? head(journey).acts() : since);
    }

    private static long since(@Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : -1;
    }

    /** A patch without pieces of the grid, in which every act is told. */
    private ModelAndView told(UUID journey, long since) {
        var changes = found(changes(journey, since));
        return page(MapModel.of(changes.journey()), List.of(), changes.journey().acts(), changes)
                .addObject("saysAll", true);
    }

    /** What has changed since an act; -1 for the whole map. */
    ModelAndView patch(UUID journey, long since) {
        var changes = found(changes(journey, since));
        var traces = changes.traces();
        var map = changes.map();
        if (map == null) {
            return page(MapModel.of(changes.journey()), List.of(), since, changes);
        }
        var whole = since < 0 || traces.many();
        var pieces = whole ? List.of(Piece.replace("grid", new HashMap<>())) : PatchPlan.pieces(map, traces.things());
        return page(MapModel.of(map), pieces, changes.journey().acts(), changes)
                .addObject("lanesTouched", whole || touchesLanes(traces));
    }

    private Optional<Changes> changes(UUID journey, long since) {
        return changes.findChanges(new JourneyId(journey), since, PatchPlan::needsAllCells);
    }

    private static ModelAndView page(Map<String, Object> model, List<Piece> pieces, long number, Changes changes) {
        var traces = changes.traces();
        var others = others(traces);
        return new ModelAndView(PATCH, model)
                .addObject("pieces", pieces)
                .addObject("number", number)
                .addObject("said", said(traces))
                .addObject("others", others.subList(Math.max(0, others.size() - TOLD), others.size()))
                .addObject("untold", traces.earlier() + Math.max(0, others.size() - TOLD))
                .addObject("touched", touched(traces))
                .addObject("undoing", changes.undoing())
                .addObject("lanesTouched", false);
    }

    /** Null for those who do not draw. */
    @Nullable
    Undoing undoing(UUID journey) {
        return changes.findUndoing(new JourneyId(journey));
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

    MapView map(UUID journey) {
        return found(views.findMap(new JourneyId(journey)));
    }

    MapView part(UUID journey, UUID... steps) {
        var wanted = Arrays.stream(steps).map(StepId::new).toList();
        return found(views.findPart(new JourneyId(journey), wanted, List.of()));
    }

    /** For whoever needs to know no more than that there is such a map. */
    JourneyHead head(UUID journey) {
        return Heads.of(journey, journeys);
    }

    private static <T> T found(Optional<T> found) {
        return found.orElseThrow(() -> new NotFound("journey"));
    }
}
