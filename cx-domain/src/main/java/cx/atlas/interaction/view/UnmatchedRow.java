package cx.atlas.interaction.view;

import java.time.Instant;

/** A name of events that no touchpoint has and no rule knows. */
public record UnmatchedRow(
        String channel, String event, long interactions, long answers, Instant firstAt, Instant lastAt) {}
