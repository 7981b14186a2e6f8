package cx.atlas.interaction.persistence;

import cx.atlas.interaction.DataImport;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Imports;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface JpaImports extends Imports, Repository<DataImport, ImportId> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DataImport> findLockedById(ImportId id);
}
