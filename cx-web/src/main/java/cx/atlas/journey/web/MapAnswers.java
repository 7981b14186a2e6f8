package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers gestures on a map: a script's request gets the fragments that have changed, a plain one is led back to the map. */
@Component
@RequiredArgsConstructor
class MapAnswers {

    private final MapViews views;

    /** How the map stands before the act. */
    Before before(UUID journey) {
        return new Before(journey, isFragment() ? part(journey) : null);
    }

    /** Of a map as it stood. */
    final class Before {

        private final UUID journey;
        private final @Nullable MapView map;

        private Before(UUID journey, @Nullable MapView map) {
            this.journey = journey;
            this.map = map;
        }

        /** The answer after the act, with what stands in the cells of these steps. */
        MapAnswer after(UUID... steps) {
            return map == null ? new MapAnswer(journey, null, null) : new MapAnswer(journey, map, part(journey, steps));
        }

        /** As {@link #after}, with every cell. */
        MapAnswer afterAll() {
            return map == null ? new MapAnswer(journey, null, null) : new MapAnswer(journey, map, map(journey));
        }
    }

    MapView map(UUID journey) {
        return views.findMap(new JourneyId(journey)).orElseThrow(() -> new NotFound("journey"));
    }

    MapView part(UUID journey, UUID... steps) {
        List<StepId> wanted = Arrays.stream(steps).map(StepId::new).toList();
        return views.findPart(new JourneyId(journey), wanted).orElseThrow(() -> new NotFound("journey"));
    }

    private static boolean isFragment() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return attributes.getRequest().getHeader("HX-Request") != null;
    }
}
