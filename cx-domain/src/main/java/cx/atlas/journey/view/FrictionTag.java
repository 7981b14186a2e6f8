package cx.atlas.journey.view;

import java.util.UUID;

/**
 * A friction point as a map shows it.
 *
 * @param severity LOW, MEDIUM or HIGH
 * @param kind what hurts, as the friction feature names it
 */
public record FrictionTag(UUID id, String words, String severity, String kind) {}
