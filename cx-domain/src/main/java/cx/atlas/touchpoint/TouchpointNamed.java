package cx.atlas.touchpoint;

/** A touchpoint was recorded, or has another name or channel than before; listeners take part in the same transaction. */
public record TouchpointNamed(TouchpointId id) {}
