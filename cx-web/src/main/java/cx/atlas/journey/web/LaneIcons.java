package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import java.util.EnumMap;
import java.util.Map;

/** The icon of each kind of lane. */
final class LaneIcons {

    static final Map<LaneKind, String> ALL = all();

    private LaneIcons() {}

    private static Map<LaneKind, String> all() {
        var icons = new EnumMap<LaneKind, String>(LaneKind.class);
        for (var kind : LaneKind.values()) {
            icons.put(kind, icon(kind));
        }
        return icons;
    }

    private static String icon(LaneKind kind) {
        return switch (kind) {
            case TOUCHPOINTS -> "map-pin";
            case DOES -> "walk";
            case THINKS -> "message";
            case FEELS -> "mood-smile";
            case EXPECTS -> "target-arrow";
            case NEEDS -> "heart";
            case FRICTION -> "flame";
            case BACKSTAGE -> "users-group";
            case METRICS -> "chart-bar";
            case OPPORTUNITIES -> "bulb";
            case IMAGES -> "photo";
            case TEXT -> "notes";
        };
    }
}
