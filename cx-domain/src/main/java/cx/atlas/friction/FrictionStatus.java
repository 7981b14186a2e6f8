package cx.atlas.friction;

/** Where a friction point stands: open, being fixed, fixed and to be checked, solved, or dismissed. */
public enum FrictionStatus {
    OPEN,
    FIXING,
    CHECK,
    SOLVED,
    DISMISSED
}
