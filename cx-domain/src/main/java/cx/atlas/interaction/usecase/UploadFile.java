package cx.atlas.interaction.usecase;

import cx.atlas.interaction.DataImport;
import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.Imports;
import cx.atlas.interaction.UploadWatch;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Uploads a file piece by piece, so that a large one needs little memory. */
@UseCase
@RequiredArgsConstructor
public class UploadFile {

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

    /** Takes an upload away that broke off with the node that took it in; one that has ended stays. */
    public void clear(ImportId id) {
        imports.findLockedById(id)
                .filter(dataImport -> dataImport.status() == ImportStatus.UPLOADING)
                .ifPresent(imports::delete);
    }

    /** Takes an import of which nothing was stored away again. */
    public void discard(ImportId id) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var dataImport = imports.lockedById(id);
        if (dataImport.leftTraces()) {
            throw RuleBroken.of("interaction.import.leftTraces");
        }
        imports.delete(dataImport);
    }
}
