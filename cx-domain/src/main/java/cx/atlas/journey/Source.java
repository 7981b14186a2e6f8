package cx.atlas.journey;

import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.RuleBroken;

/** Where a claim is known from, up to 400 characters. */
record Source(String value) {

    static final int MAX = 400;

    /** An observation without a source is refused. */
    static Source of(EvidenceStatus evidence, String said) {
        var value = said.strip();
        if (evidence == EvidenceStatus.OBSERVED && value.isEmpty()) {
            throw RuleBroken.at("source", "journey.error.source");
        }
        if (value.length() > MAX) {
            throw RuleBroken.at("source", "error.prose.tooLong", MAX);
        }
        return new Source(value);
    }
}
