package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import java.util.UUID;

/**
 * A lane of a map.
 *
 * @param name empty where the lane is called as its kind is
 * @param icon empty where it is that of its kind
 */
public record LaneView(UUID id, long version, LaneKind kind, String name, String icon, boolean hidden) {}
