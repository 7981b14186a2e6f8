package cx.atlas.interaction;

import cx.atlas.interaction.ImportFiles.Rejection;

/** What one event of a row came to: an arrival, or the reason why not. */
public sealed interface RowPart {

    long line();

    int position();

    record Read(long line, int position, Arrival arrival) implements RowPart {}

    record Rejected(long line, int position, String cause, String detail) implements RowPart {

        public Rejection rejection() {
            return new Rejection(line, position, cause, detail);
        }
    }
}
