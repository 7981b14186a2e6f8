package cx.atlas.journey.view;

import java.util.UUID;

/**
 * A further persona whose feelings a map draws.
 *
 * @param line which of the lines is its own, from 1
 */
public record PersonaLine(UUID id, String name, int line) {}
