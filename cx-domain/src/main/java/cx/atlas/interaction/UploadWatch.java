package cx.atlas.interaction;

/** Looks after what is being uploaded, so that bytes of which nobody hears any more do not stay for ever. */
public interface UploadWatch {

    /** Looks whether this upload has ended, a day from now, and later whether it is still needed; takes part in the running transaction. */
    void over(ImportId id);
}
