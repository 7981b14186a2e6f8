package cx.atlas.interaction;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of an import. */
public record ImportId(UUID value) {

    public static ImportId next() {
        return new ImportId(Ids.next());
    }
}
