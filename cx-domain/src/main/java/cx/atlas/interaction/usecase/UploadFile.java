package cx.atlas.interaction.usecase;

import cx.atlas.interaction.DataImport;
import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.Imports;
import cx.atlas.interaction.UploadWatch;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** Uploads a file piece by piece, so that a large one needs little memory. */
@UseCase
@RequiredArgsConstructor
public class UploadFile {

    /** So long are the bytes kept of which nothing is made. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Imports imports;
    private final ImportFiles files;
    private final UploadWatch watch;

    public ImportId begin(ImportKind kind, String fileName) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var name = fileName.strip();
        var shortName = name.substring(Math.max(0, name.length() - 200));
        var uploader = CurrentActor.get().accountId();
        var id = imports.save(new DataImport(ImportId.next(), kind, shortName, uploader, Instant.now()))
                .id();
        watch.over(id);
        return id;
    }

    public void append(ImportId id, int position, byte[] piece) {
        CurrentActor.require(Permission.IMPORT_DATA);
        files.append(id, position, piece);
    }

    public void finish(ImportId id, FileShape shape) {
        CurrentActor.require(Permission.IMPORT_DATA);
        imports.lockedById(id).uploaded(shape);
    }

    /**
     * Takes away what nobody comes back to: an upload that broke off with the node that took it in, and the bytes of an
     * import that waits for its run, or for another one, for weeks.
     *
     * @return when to look again; empty where there is nothing more to look after
     */
    public Optional<Instant> clear(ImportId id, Instant now) {
        var found = imports.findLockedById(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var dataImport = found.get();
        if (dataImport.status() == ImportStatus.UPLOADING) {
            imports.delete(dataImport);
            return Optional.empty();
        }
        var due = dataImport.idleSince().orElse(now).plus(KEPT);
        if (dataImport.status() == ImportStatus.RUNNING || (dataImport.status().canStart() && due.isAfter(now))) {
            return Optional.of(due);
        }
        if (dataImport.status().canStart()) {
            forget(dataImport);
        }
        return Optional.empty();
    }

    /** Takes an import away again; where something was stored, its bytes alone. */
    public void discard(ImportId id) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var dataImport = imports.lockedById(id);
        if (dataImport.leftTraces()) {
            forget(dataImport);
        } else {
            imports.delete(dataImport);
        }
    }

    private void forget(DataImport dataImport) {
        dataImport.discard();
        files.forget(dataImport.id());
    }
}
