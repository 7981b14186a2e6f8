package cx.atlas.journey;

/** Why a version was kept. */
public enum VersionKind {
    /** Somebody gave it a name. */
    NAMED,
    /** It was shown to every member. */
    PUBLISHED,
    /** It stood there before the first act of a day. */
    DAILY,
    /** It stood there before an older one was restored. */
    BEFORE_RESTORE
}
