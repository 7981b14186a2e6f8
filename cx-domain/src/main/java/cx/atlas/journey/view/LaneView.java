package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import java.util.List;
import java.util.UUID;

/**
 * A lane of a map.
 *
 * @param name empty where the lane is called as its kind is
 * @param icon empty where it is that of its kind
 * @param personas whose feelings it draws beside that of the journey's persona
 */
public record LaneView(
        UUID id, long version, LaneKind kind, String name, String icon, boolean hidden, List<PersonaLine> personas) {}
