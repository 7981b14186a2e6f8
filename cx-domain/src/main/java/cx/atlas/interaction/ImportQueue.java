package cx.atlas.interaction;

/** Where imports wait for their run; it survives a restart and runs each on one node only. */
public interface ImportQueue {

    /** Takes part in the running transaction. */
    void add(ImportId id);
}
