package cx.atlas.friction;

/** How much a friction point hurts a customer who meets it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
