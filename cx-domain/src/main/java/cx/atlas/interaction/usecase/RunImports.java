package cx.atlas.interaction.usecase;

import cx.atlas.interaction.DataImport;
import cx.atlas.interaction.DataImport.Progress;
import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportQueue;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.Imports;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Starts, carries out and stops imports. The queue's runner calls what is not a member's act, as who started it. */
@UseCase
@RequiredArgsConstructor
public class RunImports {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportQueue queue;
    private final RecordInteractions recording;

    /** @param mapping which column is what, as the runner reads it */
    public void start(ImportId id, String mapping) {
        CurrentActor.require(Permission.IMPORT_DATA);
        imports.lockedById(id).start(mapping, CurrentActor.get().accountId(), Instant.now());
        files.forgetRejections(id);
        queue.add(id);
    }

    public void cancel(ImportId id) {
        CurrentActor.require(Permission.IMPORT_DATA);
        imports.lockedById(id).cancel(Instant.now());
    }

    /**
     * Stores a batch and how far it came, together.
     *
     * @return false where the import was stopped; then nothing is stored
     */
    public boolean advance(ImportId id, Batch batch, EventIds ids) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var dataImport = imports.lockedById(id);
        if (dataImport.status() != ImportStatus.RUNNING) {
            return false;
        }
        var recorded = recording.record(id, batch.arrivals(), ids);
        var rejections = new ArrayList<>(batch.rejections());
        recorded.refused().forEach(refused -> rejections.add(batch.rejection(refused)));
        keep(dataImport, rejections);
        var progress =
                new Progress(batch.toRow(), batch.bytesRead(), recorded.stored(), recorded.known(), rejections.size());
        dataImport.advance(batch.fromRow(), progress);
        return true;
    }

    private void keep(DataImport dataImport, List<Rejection> rejections) {
        var room = Math.max(0, ImportFiles.REJECTIONS_KEPT - dataImport.rejected());
        files.keep(dataImport.id(), rejections.subList(0, (int) Math.min(room, rejections.size())));
    }

    /** The whole file was read: its bytes are not needed any more. */
    public void finish(ImportId id) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var dataImport = imports.lockedById(id);
        if (dataImport.status() == ImportStatus.RUNNING) {
            dataImport.finish(Instant.now());
            files.forget(id);
        }
    }

    /**
     * Lets the runner leave the queue, unless somebody has started the import anew since it stopped: then it stays and runs
     * again. Who starts it waits meanwhile, and finds the place in the queue either free or kept.
     */
    public boolean leave(ImportId id, Runnable leaving) {
        var runsAgain = imports.findLockedById(id)
                .filter(dataImport -> dataImport.status() == ImportStatus.RUNNING)
                .isPresent();
        if (!runsAgain) {
            leaving.run();
        }
        return !runsAgain;
    }

    /** Said by the runner, also where who started it may not import any more. */
    public void fail(ImportId id, String cause, @Nullable Long line) {
        var dataImport = imports.lockedById(id);
        if (dataImport.status() == ImportStatus.RUNNING) {
            dataImport.fail(cause, line, Instant.now());
        }
    }
}
