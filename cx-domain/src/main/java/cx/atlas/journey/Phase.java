package cx.atlas.journey;

/** Where a stage stands: before, during or after the purchase. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER
}
