package cx.atlas.journey;

/** Whether a journey is drawn as it is or as it should be. */
public enum JourneyKind {
    AS_IS,
    TO_BE
}
