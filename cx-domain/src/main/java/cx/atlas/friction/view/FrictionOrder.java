package cx.atlas.friction.view;

/** In which order friction points are listed; never by feeling alone. */
public enum FrictionOrder {
    /** The severest first, among equals the oldest. */
    SEVERITY,
    OLDEST,
    NEWEST,
    /** Where most customers pass first. */
    REACH,
    WORDS
}
