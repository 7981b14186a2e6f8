package cx.atlas.interaction;

/** What a file holds. */
public enum ImportKind {
    /** Rows of things that happened; a row may be several. */
    INTERACTIONS,
    /** Rows of answers; a row may also tell when things happened. */
    FEEDBACK
}
