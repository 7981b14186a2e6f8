package cx.atlas.interaction;

import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of interactions or feedback on its way into the workspace.
 *
 * <p>It is uploaded, its columns are matched, then it runs: in batches, each of which is stored whole together with the row
 * that was reached, so that a run that was broken off goes on there. It ends with a report of what was stored, known already
 * or rejected; or somebody stops it, or it fails; then it can be run again, since nothing counts twice, until its file is
 * discarded. It runs as the member who started it.
 */
@Entity
public class DataImport {

    @EmbeddedId
    private ImportId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.UPLOADING;

    private String encoding = "";
    private String separator = "";
    private String header = "";
    private long bytes;
    private String mapping = "";
    private long rowsRead;
    private long bytesRead;
    private long stored;
    private long known;
    private long rejected;
    private boolean leftTraces;
    private @Nullable String failure;
    private @Nullable Long failureLine;

    @Embedded
    private AccountId uploadedBy;

    private Instant uploadedAt;

    @Embedded
    private @Nullable AccountId startedBy;

    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    protected DataImport() {}

    public DataImport(ImportId id, ImportKind kind, String fileName, AccountId uploadedBy, Instant uploadedAt) {
        this.id = id;
        this.kind = kind;
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public ImportId id() {
        return id;
    }

    public ImportStatus status() {
        return status;
    }

    public long rejected() {
        return rejected;
    }

    /** Whether anything came of any run that the workspace keeps. */
    public boolean leftTraces() {
        return leftTraces || status == ImportStatus.RUNNING;
    }

    public void uploaded(FileShape shape) {
        status = ImportStatus.UPLOADED;
        encoding = shape.encoding();
        separator = String.valueOf(shape.separator());
        header = shape.header();
        bytes = shape.bytes();
    }

    /**
     * Starts from the first row, also again; what an earlier run stored is then known: by the sender's id, or where the
     * columns mean the same.
     */
    public void start(String mapping, AccountId starter, Instant now) {
        if (!status.canStart()) {
            throw RuleBroken.of("interaction.import.cannotStart");
        }
        this.mapping = mapping;
        status = ImportStatus.RUNNING;
        rowsRead = bytesRead = stored = known = rejected = 0;
        failure = null;
        failureLine = null;
        startedBy = starter;
        startedAt = now;
        finishedAt = null;
    }

    /** @param from how many rows were read before the batch; a second runner that lags behind is refused */
    public void advance(long from, Progress progress) {
        if (rowsRead != from) {
            throw new StaleEdit();
        }
        rowsRead = progress.rowsRead();
        bytesRead = Math.min(bytes, progress.bytesRead());
        stored += progress.stored();
        known += progress.known();
        rejected += progress.rejected();
        leftTraces |= progress.stored() > 0;
    }

    public void finish(Instant now) {
        end(ImportStatus.DONE, now);
        bytesRead = bytes;
    }

    public void fail(String cause, @Nullable Long line, Instant now) {
        end(ImportStatus.FAILED, now);
        failure = cause;
        failureLine = line;
    }

    public void cancel(Instant now) {
        if (status != ImportStatus.RUNNING) {
            throw RuleBroken.of("interaction.import.notRunning");
        }
        end(ImportStatus.CANCELLED, now);
    }

    /** Its bytes are forgotten, what was stored and the report stay. */
    public void discard() {
        if (!status.canStart()) {
            throw RuleBroken.of("interaction.import.cannotDiscard");
        }
        status = ImportStatus.DISCARDED;
    }

    /** When anything was last done with it; empty while it runs. */
    public Optional<Instant> idleSince() {
        return status == ImportStatus.RUNNING
                ? Optional.empty()
                : Optional.of(Objects.requireNonNullElse(finishedAt, uploadedAt));
    }

    private void end(ImportStatus how, Instant now) {
        status = how;
        finishedAt = now;
    }

    /** What a batch did: up to which row and byte it read, and what became of its arrivals. */
    public record Progress(long rowsRead, long bytesRead, long stored, long known, long rejected) {}
}
