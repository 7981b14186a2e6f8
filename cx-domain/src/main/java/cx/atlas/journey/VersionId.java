package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a version. */
public record VersionId(UUID value) {

    public static VersionId next() {
        return new VersionId(Ids.next());
    }
}
