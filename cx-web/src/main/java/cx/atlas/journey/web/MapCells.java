package cx.atlas.journey.web;

import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.MapView;
import java.util.Map;
import java.util.UUID;

/** What the fragments of a cell and a card know. */
final class MapCells {

    private MapCells() {}

    static Map<String, Object> model(MapView map, UUID step, UUID lane) {
        var column = map.step(step);
        return Map.of("step", column, "cell", column.cell(lane), "lane", map.lane(lane));
    }

    static Map<String, Object> card(MapView map, CardView card) {
        return Map.of("card", card, "lane", map.lane(card.lane()));
    }
}
