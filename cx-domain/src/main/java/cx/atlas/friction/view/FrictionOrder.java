package cx.atlas.friction.view;

/**
 * In which order friction points are listed; never by feeling alone: among equals the severest come first, then the oldest.
 *
 * @param by what is compared first
 * @param descending the severest, oldest or most met first
 */
public record FrictionOrder(Key by, boolean descending) {

    public static final FrictionOrder SEVEREST = new FrictionOrder(Key.SEVERITY, true);

    /** What friction points can be ordered by. */
    public enum Key {
        SEVERITY,
        AGE,
        /** How many interactions the place had, see {@link FrictionRow#reach}. */
        REACH,
        WORDS
    }
}
