package cx.atlas.journey.web;

import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.MapView;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the page of a map and each of its fragments know. */
final class MapModel {

    private MapModel() {}

    static Map<String, Object> of(MapView map) {
        var model = of(map.journey());
        model.put("map", map);
        model.put("curves", CurveDrawing.pieces(map.steps(), map.personas()));
        model.put("faces", new MapFaces(map));
        model.put("look", Look.asked());
        model.put("choices", LookChoices.of(map));
        model.put("laneIcons", LaneIcons.ALL);
        model.put("adds", CellAdd.ALL);
        model.put("flag", CurrentActor.get().may(Permission.FLAG_FRICTION));
        model.put("sparks", sparks(map));
        return model;
    }

    /** As {@link #of(MapView)}, where nothing of the map itself is drawn. */
    static Map<String, Object> of(JourneyHead journey) {
        var model = new HashMap<String, Object>();
        model.put("journey", journey);
        model.put("edit", mayEdit(journey));
        return model;
    }

    /** The curves of the journeys that steps open, by journey. */
    private static Map<UUID, String> sparks(MapView map) {
        var sparks = new HashMap<UUID, String>();
        for (var step : map.steps()) {
            var opens = step.opens();
            if (opens != null) {
                sparks.put(opens.id(), Spark.path(opens.curve()));
            }
        }
        return sparks;
    }

    private static boolean mayEdit(JourneyHead journey) {
        return CurrentActor.get().may(Permission.EDIT_JOURNEYS) && !journey.archived() && !journey.locked();
    }
}
