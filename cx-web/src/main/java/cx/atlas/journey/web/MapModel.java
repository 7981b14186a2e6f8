package cx.atlas.journey.web;

import cx.atlas.journey.view.MapView;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.HashMap;
import java.util.Map;

/** What the page of a map and each of its fragments know. */
final class MapModel {

    private MapModel() {}

    static Map<String, Object> of(MapView map) {
        var model = new HashMap<String, Object>();
        model.put("map", map);
        model.put("journey", map.journey());
        model.put("curves", CurveDrawing.pieces(map.steps()));
        model.put("look", Look.asked());
        model.put("choices", LookChoices.of(map));
        model.put("laneIcons", LaneIcons.ALL);
        model.put("edit", mayEdit(map));
        model.put("flag", CurrentActor.get().may(Permission.FLAG_FRICTION));
        return model;
    }

    private static boolean mayEdit(MapView map) {
        return CurrentActor.get().may(Permission.EDIT_JOURNEYS)
                && !map.journey().archived()
                && !map.journey().locked();
    }
}
