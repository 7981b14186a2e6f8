package cx.atlas.interaction.view;

import java.util.UUID;

/** A matching rule with the touchpoint that it leads to. */
public record MatchingRuleRow(
        UUID id, String channel, String event, UUID touchpointId, String touchpoint, String touchpointChannel) {}
