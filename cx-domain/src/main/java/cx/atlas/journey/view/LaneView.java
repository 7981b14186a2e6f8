package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A lane of a map.
 *
 * @param name empty where the lane is called as its kind is
 * @param icon empty where it is that of its kind
 * @param personas whose feelings it draws beside that of the journey's persona
 */
public record LaneView(
        UUID id, long version, LaneKind kind, String name, String icon, boolean hidden, List<PersonaLine> personas) {

    /** What addresses and style rules call the lane: its kind, or its id where a map may have several of the kind. */
    public String key() {
        return kind.isRepeatable() ? id.toString() : kind.name().toLowerCase(Locale.ROOT);
    }
}
