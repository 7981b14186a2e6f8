package cx.atlas.interaction;

import java.util.List;

/** The uploaded bytes of imports, and the rows that were rejected. */
public interface ImportFiles {

    /** So many rejections are kept with their lines; all are counted. */
    int REJECTIONS_KEPT = 10_000;

    /** Adds a piece at the end; the first has position 0. */
    void append(ImportId id, int position, byte[] piece);

    /** Empty past the end. */
    byte[] piece(ImportId id, int position);

    /** Forgets the bytes; the report stays. */
    void forget(ImportId id);

    void keep(ImportId id, List<Rejection> rejections);

    void forgetRejections(ImportId id);

    /**
     * An event of a row that was not stored.
     *
     * @param line of the file, from 1
     * @param position the place among the events of the row, from 0
     * @param cause the key of a message, which may use the detail
     */
    record Rejection(long line, int position, String cause, String detail) {}
}
