package cx.atlas.friction.web;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person types of a friction point; the same names in an address fill it beforehand.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 * @param touchpoint the touchpoint's id, chosen from what was found
 * @param touchpointName what was typed to find it
 */
record FrictionForm(
        @Nullable Long version,
        String touchpoint,
        String touchpointName,
        String journey,
        String step,
        String kind,
        String severity,

        @NotBlank(message = "{friction.error.words}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String words,

        String detail,

        String evidence,

        String source) {

    FrictionForm {
        touchpoint = Choice.text(touchpoint);
        touchpointName = Choice.text(touchpointName);
        journey = Choice.text(journey);
        step = Choice.text(step);
        kind = Choice.text(kind);
        severity = Choice.text(severity);
        words = Choice.text(words);
        detail = Choice.text(detail);
        evidence = evidence == null ? EvidenceStatus.ASSUMED.name() : evidence;
        source = Choice.text(source);
    }

    static FrictionForm of(FrictionDetail point) {
        var row = point.row();
        var place = row.place();
        return new FrictionForm(
                row.version(),
                Objects.toString(place.touchpointId(), ""),
                Choice.text(place.touchpoint()),
                Objects.toString(place.journeyId(), ""),
                Objects.toString(place.stepId(), ""),
                row.kind().name(),
                row.severity().name(),
                row.words(),
                point.detail(),
                row.evidence().name(),
                point.source());
    }

    long drawnFrom() {
        return version == null ? 0 : version;
    }

    Claim claim() {
        return new Claim(
                Choice.of(FrictionKind.class, kind).orElseThrow(() -> unchosen("kind")),
                Choice.of(Severity.class, severity).orElseThrow(() -> unchosen("severity")),
                new Name(words),
                Prose.at("detail", detail),
                Choice.of(EvidenceStatus.class, evidence).orElseThrow(() -> unchosen("evidence")),
                Prose.at("source", source));
    }

    private static RuleBroken unchosen(String field) {
        return RuleBroken.at(field, "friction.error.choose");
    }
}
