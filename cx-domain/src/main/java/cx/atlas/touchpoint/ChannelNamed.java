package cx.atlas.touchpoint;

/** A channel was opened, or has another name than before; listeners take part in the same transaction. */
public record ChannelNamed(ChannelId id) {}
