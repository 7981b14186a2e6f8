package cx.atlas.friction;

/** What hurts at a friction point. */
public enum FrictionKind {
    EFFORT,
    WAIT,
    ERROR,
    REPETITION,
    CHANNEL_SWITCH,
    UNCLEAR,
    POLICY,
    PRICE,
    BROKEN_PROMISE
}
