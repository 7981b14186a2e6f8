package cx.atlas.journey;

/** What a row of the map is about. */
public enum LaneKind {
    TOUCHPOINTS,
    DOES,
    THINKS,
    FEELS,
    EXPECTS,
    NEEDS,
    FRICTION,
    BACKSTAGE,
    METRICS,
    OPPORTUNITIES,
    IMAGES,
    TEXT
}
