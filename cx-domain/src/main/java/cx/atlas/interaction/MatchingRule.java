package cx.atlas.interaction;

import cx.atlas.touchpoint.TouchpointId;

/** Says that events of this name belong to the touchpoint. It goes before the names of channels and touchpoints. */
public record MatchingRule(MatchingRuleId id, EventName name, TouchpointId touchpoint) {}
