package cx.atlas.journey.web;

import cx.atlas.journey.view.MapView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.FragmentsRendering;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to one gesture: the fragment that takes the place of the one that sent it, and others that have changed with it. */
final class MapAnswer {

    private final UUID journey;
    private final @Nullable MapView before;
    private final @Nullable MapView after;
    private final List<ModelAndView> fragments = new ArrayList<>();
    private @Nullable Refused refused;

    /** @param after null where no fragments are wanted */
    MapAnswer(UUID journey, @Nullable MapView before, @Nullable MapView after) {
        this.journey = journey;
        this.before = before;
        this.after = after;
    }

    /** The main fragment then shows what was typed and why it was not taken. */
    MapAnswer refusedBy(Optional<Refused> refusal) {
        refused = refusal.orElse(null);
        return this;
    }

    /** The fragment for the place that the request names. */
    MapAnswer main(String name, Function<MapView, Map<String, ?>> model) {
        return add(name, model, false);
    }

    /** A fragment that replaces the element with its id, wherever it is. */
    MapAnswer also(String name, Function<MapView, Map<String, ?>> model) {
        return add(name, model, true);
    }

    private MapAnswer add(String name, Function<MapView, Map<String, ?>> model, boolean elsewhere) {
        if (after != null) {
            var all = new HashMap<String, Object>(MapModel.of(after));
            all.putAll(model.apply(after));
            all.put("elsewhere", elsewhere);
            all.put("refused", elsewhere ? null : refused);
            fragments.add(new ModelAndView("journey/_" + name + " :: " + name, all));
        }
        return this;
    }

    /** Every feeling and every handoff that looks different now. */
    MapAnswer changes() {
        if (before != null && after != null) {
            for (var change : MapChanges.between(before, after)) {
                also(change.fragment(), map -> change.model());
            }
        }
        return this;
    }

    View view() {
        if (after == null) {
            return new RedirectView("/journeys/" + journey, true);
        }
        return FragmentsRendering.fragments(fragments)
                .status(refused == null ? HttpStatus.OK : refused.status())
                .build();
    }
}
