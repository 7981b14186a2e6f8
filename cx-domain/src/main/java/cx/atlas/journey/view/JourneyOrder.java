package cx.atlas.journey.view;

/** What a list of journeys can be sorted by. */
public enum JourneyOrder {
    TITLE,
    PERSONA,
    OWNER,
    STATUS,
    TOUCHPOINTS,
    FRICTIONS,
    CHANGED
}
