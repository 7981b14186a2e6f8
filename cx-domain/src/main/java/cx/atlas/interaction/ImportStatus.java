package cx.atlas.interaction;

/** How far an import is. */
public enum ImportStatus {
    UPLOADING,
    /** The file is here and its columns wait to be matched. */
    UPLOADED,
    RUNNING,
    DONE,
    /** It could not go on; what was stored stays, and it can be run again. */
    FAILED,
    /** Somebody stopped it; what was stored stays, and it can be run again. */
    CANCELLED,
    /** Its file is gone before all was read; what was stored and the report stay. */
    DISCARDED;

    public boolean canStart() {
        return this == UPLOADED || this == FAILED || this == CANCELLED;
    }
}
