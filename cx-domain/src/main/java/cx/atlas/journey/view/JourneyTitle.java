package cx.atlas.journey.view;

import java.util.UUID;

/** A journey, to be chosen by its title. */
public record JourneyTitle(UUID id, String title) {}
