package cx.atlas.interaction.view;

import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.workspace.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import with how far it is.
 *
 * @param mapping which column is what, as it was started with; empty before
 * @param leftTraces whether this run or an earlier one has stored something
 * @param failure the key of a message, with the line as its argument; null where it did not fail
 * @param uploader the name of who uploaded it
 * @param runsAs who started it; before, who uploaded it
 */
public record ImportRow(
        UUID id,
        ImportKind kind,
        String fileName,
        ImportStatus status,
        FileShape shape,
        String mapping,
        long rowsRead,
        long bytesRead,
        long stored,
        long known,
        long rejected,
        boolean leftTraces,
        @Nullable String failure,
        @Nullable Long failureLine,
        String uploader,
        AccountId runsAs,
        Instant uploadedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean running() {
        return status == ImportStatus.RUNNING;
    }

    public boolean canStart() {
        return status.canStart();
    }

    public boolean canDiscard() {
        return canStart() || (!leftTraces && !running());
    }

    /** How much of the file was read, 0 to 100. */
    public int percent() {
        return shape.bytes() == 0 ? 0 : (int) (100 * bytesRead / shape.bytes());
    }

    /** How long it ran, in seconds; 0 where it has not ended. */
    public long seconds() {
        return startedAt == null || finishedAt == null
                ? 0
                : Math.max(1, Duration.between(startedAt, finishedAt).toSeconds());
    }
}
