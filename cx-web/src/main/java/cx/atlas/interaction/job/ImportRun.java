package cx.atlas.interaction.job;

import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.RowReader;
import cx.atlas.interaction.file.BrokenFile;
import cx.atlas.interaction.file.CsvFile;
import cx.atlas.interaction.file.MappingText;
import cx.atlas.interaction.file.PieceStream;
import cx.atlas.interaction.usecase.RunImports;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.ActorViews;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Reads a file and records it in batches, as the member who started it.
 *
 * <p>It goes on at the row that the last stored batch reached. The rows before are read again, without being stored, so
 * that equal rows keep their numbers.
 */
@Component
@RequiredArgsConstructor
public class ImportRun {

    private final ImportViews imports;
    private final ImportFiles files;
    private final ActorViews actors;
    private final RunImports runs;
    private final MappingText mappings;

    /**
     * @param pause asked between batches: whether to stop and go on later
     * @return whether the import has ended, one way or another; else it wants to be run again
     */
    public boolean run(WorkspaceId workspace, ImportId id, BooleanSupplier pause) {
        return CurrentWorkspace.in(workspace, () -> {
            var row = imports.findImport(id).filter(ImportRow::running);
            if (row.isEmpty()) {
                return true;
            }
            var actor = actors.findActor(row.get().runsAs(), workspace)
                    .filter(starter -> starter.may(Permission.IMPORT_DATA));
            if (actor.isEmpty()) {
                runs.fail(id, "interaction.failure.starter", null);
                return true;
            }
            return CurrentActor.as(actor.get(), () -> read(workspace, id, row.get(), pause));
        });
    }

    private boolean read(WorkspaceId workspace, ImportId id, ImportRow row, BooleanSupplier pause) {
        var bytes = new PieceStream(files, id);
        var batch = new Batching(
                new RowReader(
                        mappings.read(row.mapping()),
                        row.shape().columns(),
                        Objects.requireNonNullElseGet(row.startedAt(), Instant::now)),
                new EventIds(workspace),
                row.rowsRead());
        try (var file = CsvFile.open(bytes, row.shape())) {
            file.next();
            for (var next = file.next(); next.isPresent(); next = file.next()) {
                batch.add(next.get());
                if (batch.isFull()) {
                    if (!store(id, batch, bytes)) {
                        return true;
                    }
                    if (pause.getAsBoolean()) {
                        return false;
                    }
                }
            }
        } catch (BrokenFile broken) {
            store(id, batch, bytes);
            runs.fail(id, "interaction.failure.broken", broken.line());
            return true;
        }
        if (store(id, batch, bytes)) {
            runs.finish(id);
        }
        return true;
    }

    private boolean store(ImportId id, Batching batch, PieceStream bytes) {
        return runs.advance(id, batch.take(bytes.bytesRead()), batch.ids());
    }
}
