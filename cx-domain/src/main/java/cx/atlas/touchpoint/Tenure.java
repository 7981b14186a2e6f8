package cx.atlas.touchpoint;

/** How the company comes by a channel: its own, earned from others, or paid for. */
public enum Tenure {
    OWNED,
    EARNED,
    PAID
}
