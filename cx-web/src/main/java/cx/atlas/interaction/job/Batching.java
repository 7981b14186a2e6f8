package cx.atlas.interaction.job;

import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.RowPart;
import cx.atlas.interaction.RowReader;
import cx.atlas.interaction.file.CsvFile;
import cx.atlas.interaction.usecase.Batch;
import java.util.ArrayList;
import java.util.List;

/** Collects read rows until they are a batch. */
final class Batching {

    private static final int ROWS = 4_000;
    private static final int PARTS = 8_000;

    private final RowReader reader;
    private final EventIds ids;
    private final List<RowPart.Read> read = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long from;
    private long row;

    /** @param done how many rows an earlier run has stored */
    Batching(RowReader reader, EventIds ids, long done) {
        this.reader = reader;
        this.ids = ids;
        this.from = done;
    }

    EventIds ids() {
        return ids;
    }

    void add(CsvFile.Row next) {
        if (row++ < from) {
            reader.read(next.line(), next.fields(), this::pass);
        } else {
            reader.read(next.line(), next.fields(), this::part);
        }
    }

    /** It has its number among equal rows, and is stored already. */
    private void pass(RowPart part) {
        if (part instanceof RowPart.Read known) {
            ids.of(known.arrival());
        }
    }

    private void part(RowPart part) {
        if (part instanceof RowPart.Read arrival) {
            read.add(arrival);
        } else if (part instanceof RowPart.Rejected rejected) {
            rejections.add(rejected.rejection());
        }
    }

    boolean isFull() {
        return row - from >= ROWS || read.size() + rejections.size() >= PARTS;
    }

    Batch take(long bytesRead) {
        var to = Math.max(from, row);
        var batch = new Batch(from, to, bytesRead, read, rejections);
        read.clear();
        rejections.clear();
        from = to;
        return batch;
    }
}
