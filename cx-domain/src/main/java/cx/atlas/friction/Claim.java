package cx.atlas.friction;

import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is said of a friction: its kind, how much it hurts, in which words, and how that is known.
 *
 * @param words one line, best in the customer's words
 * @param source where it was seen, heard or counted; needed for what is called observed
 */
public record Claim(
        @Enumerated(EnumType.STRING) FrictionKind kind,
        @Enumerated(EnumType.STRING) Severity severity,
        @Embedded Name words,
        @Embedded Prose detail,
        @Enumerated(EnumType.STRING) EvidenceStatus evidence,
        @Embedded Prose source) {

    public Claim {
        if (evidence == EvidenceStatus.OBSERVED && source.isEmpty()) {
            throw RuleBroken.at("source", "friction.error.source");
        }
    }
}
