package cx.atlas.strategy;

/** One of the three elements that carry every strategy and are always considered together. */
public enum Element {
    ORGANIZATION,
    BRAND,
    CUSTOMER
}
