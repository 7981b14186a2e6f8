package cx.atlas.journey;

/** What people comment on. */
public enum SubjectKind {
    JOURNEY,
    STEP,
    CARD
}
