package cx.atlas.journey;

/**
 * What is said about a subject is different now: written, changed, deleted, resolved or reopened. Who listens after the commit
 * can show it to others.
 */
public record CommentWritten(JourneyId journey, Subject subject) {}
