package cx.atlas.journey.view;

import java.util.UUID;

/** A step that opens a journey of its own. */
public record Opening(UUID journeyId, String journey, UUID stepId, String step, UUID opens) {}
