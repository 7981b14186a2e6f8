package cx.atlas.friction.view;

import java.util.UUID;

/** A step of a journey to choose from, with the stage that holds it. */
public record StepChoice(UUID id, String stage, String step) {}
