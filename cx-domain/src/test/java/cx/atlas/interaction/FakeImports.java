package cx.atlas.interaction;

import cx.atlas.shared.FakeStorage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Imports in memory. */
public class FakeImports implements Imports {

    private final Map<ImportId, DataImport> stored = new LinkedHashMap<>();

    @Override
    public Optional<DataImport> findById(ImportId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<DataImport> findLockedById(ImportId id) {
        return findById(id);
    }

    @Override
    public DataImport save(DataImport dataImport) {
        stored.put(dataImport.id(), FakeStorage.stored(dataImport));
        return dataImport;
    }

    @Override
    public void delete(DataImport dataImport) {
        stored.remove(dataImport.id());
    }
}
