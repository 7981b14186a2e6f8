package cx.atlas.interaction.view;

import cx.atlas.interaction.Metric;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows that every figure rests on. */
public interface EvidenceViews {

    /** The newest first. @param after null: from the newest on */
    List<EvidenceRow> listInteractions(EvidenceFilter filter, EvidenceRow.@Nullable Place after, int limit);

    long countInteractions(EvidenceFilter filter);

    /** The newest first. @param after null: from the newest on */
    List<EvidenceRow> listFeedback(EvidenceFilter filter, EvidenceRow.@Nullable Place after, int limit);

    /** How often each score was given; by metric and score, words without a score last. */
    List<ScoreCount> countFeedback(EvidenceFilter filter);

    /** What one customer did and said, in the order in which it happened. */
    Optional<CustomerPath> findPath(UUID customer, int limit);

    /** @param score null: words only */
    record ScoreCount(Metric metric, @Nullable Integer score, long n) {}

    /** @param complete false where only the first events are shown */
    record CustomerPath(UUID id, String key, List<EvidenceRow> events, boolean complete) {}
}
