package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How cards and cells look on one map. */
public final class MapFaces {

    private static final Map<LaneKind, String> CELLS = cells();

    private final MapView map;

    MapFaces(MapView map) {
        this.map = map;
    }

    /** @param edit whether it can be changed */
    public CardFace of(CardView card, boolean edit) {
        return CardFace.of(card, edit, map.over(card), map.comments().of(card.id()));
    }

    /** The classes of a lane's cells. */
    public String look(LaneView lane) {
        return Objects.requireNonNull(CELLS.get(lane.kind()));
    }

    private static Map<LaneKind, String> cells() {
        var cells = new EnumMap<LaneKind, String>(LaneKind.class);
        for (var kind : LaneKind.values()) {
            cells.put(kind, "map-cell lane-" + kind.name().toLowerCase(Locale.ROOT));
        }
        return cells;
    }
}
