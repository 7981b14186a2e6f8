package cx.atlas.interaction.file;

/** A file that cannot be read on from a line: a quote that is never closed, a line without end. */
public final class BrokenFile extends RuntimeException {

    private final long line;

    /** @param line where the row begins that cannot be read */
    BrokenFile(long line, Throwable cause) {
        super("Unreadable from line " + line, cause);
        this.line = line;
    }

    public long line() {
        return line;
    }
}
