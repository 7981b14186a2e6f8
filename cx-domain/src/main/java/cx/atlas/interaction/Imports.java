package cx.atlas.interaction;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** The imports of the current workspace. */
public interface Imports {

    Optional<DataImport> findById(ImportId id);

    /** Holds it for this transaction: who runs it and who stops it wait for each other. */
    Optional<DataImport> findLockedById(ImportId id);

    default DataImport lockedById(ImportId id) {
        return findLockedById(id).orElseThrow(() -> new NotFound("import"));
    }

    DataImport save(DataImport dataImport);

    void delete(DataImport dataImport);
}
