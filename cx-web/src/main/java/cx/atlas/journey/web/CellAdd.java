package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be put into the cells of a lane, as a button.
 *
 * @param action what the button does
 * @param of what is searched for, where it is not touchpoints
 * @param search the message of the search field, if it has one of its own
 * @param label the message that names the button; it is given the names of step and lane
 * @param title the message that is shown on it
 */
public record CellAdd(
        String action, @Nullable String of, @Nullable String search, String icon, String label, String title) {

    static final Map<LaneKind, List<CellAdd>> ALL = all();

    private static Map<LaneKind, List<CellAdd>> all() {
        var all = new EnumMap<LaneKind, List<CellAdd>>(LaneKind.class);
        for (var kind : LaneKind.values()) {
            all.put(kind, of(kind));
        }
        return all;
    }

    private static List<CellAdd> of(LaneKind kind) {
        var adds = new ArrayList<CellAdd>();
        if (kind.holdsTouchpoints()) {
            adds.add(picker(null, null, "map-pin-plus", "journey.touchpoint.place"));
        }
        if (kind == LaneKind.NEEDS) {
            adds.add(picker("needs", "journey.need.search", "heart-plus", "journey.need.place"));
        }
        if (kind == LaneKind.METRICS) {
            adds.add(picker("figures", "journey.gauge.search", "chart-dots", "journey.gauge.place"));
        }
        if (kind == LaneKind.IMAGES) {
            adds.add(new CellAdd(
                    "image#choose", null, null, "photo-plus", "journey.image.add", "journey.image.addShort"));
        }
        if (kind.holdsTexts()) {
            adds.add(new CellAdd("edit#write", null, null, "plus", "journey.card.write", "journey.card.writeShort"));
        }
        return List.copyOf(adds);
    }

    private static CellAdd picker(@Nullable String of, @Nullable String search, String icon, String label) {
        return new CellAdd("picker#open", of, search, icon, label, label + "Short");
    }
}
