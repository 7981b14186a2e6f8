package cx.atlas.shared;

/** How a claim is known: assumed, observed (then it needs a source) or proposed. */
public enum EvidenceStatus {
    ASSUMED,
    OBSERVED,
    PROPOSED
}
