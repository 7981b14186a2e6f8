package cx.atlas.journey;

/** Whether viewers see a journey: a draft is for those who draw. */
public enum JourneyStatus {
    DRAFT,
    PUBLISHED
}
