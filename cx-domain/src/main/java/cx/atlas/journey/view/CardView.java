package cx.atlas.journey.view;

import cx.atlas.journey.Colour;
import cx.atlas.journey.LaneKind;
import cx.atlas.shared.EvidenceStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of a map.
 *
 * @param emotion as drawn
 * @param expected the expected emotion
 * @param span how many steps it reaches over, its own included
 */
public record CardView(
        UUID id,
        long version,
        UUID step,
        UUID lane,
        String body,
        @Nullable Integer emotion,
        @Nullable Integer expected,
        EvidenceStatus evidence,
        String source,
        @Nullable Colour colour,
        String tag,
        int span,
        @Nullable UUID personaId,
        @Nullable UUID imageId,
        @Nullable PlacedTouchpoint touchpoint,
        @Nullable NeedTag need,
        @Nullable GaugeView gauge) {

    /** How the card looks: a touchpoint that was met in the days of evidence needs no other source. */
    public EvidenceStatus claim() {
        return evidence == EvidenceStatus.ASSUMED && touchpoint != null && touchpoint.interactions() > 0
                ? EvidenceStatus.OBSERVED
                : evidence;
    }

    /** Whether it is nothing but words. */
    public boolean isText() {
        return touchpoint == null && need == null && gauge == null && imageId == null;
    }

    /** What of it can be shown in a lane of this kind. */
    public boolean fits(LaneKind lane) {
        return touchpoint != null
                ? lane.holdsTouchpoints()
                : need != null
                        ? lane == LaneKind.NEEDS
                        : gauge != null
                                ? lane == LaneKind.METRICS
                                : imageId != null ? lane == LaneKind.IMAGES : lane.holdsTexts();
    }

    /** Whether the text brings its own quotation marks. */
    public boolean isQuoted() {
        return !body.isEmpty() && "\"“„‚‘«»'".indexOf(body.charAt(0)) >= 0;
    }
}
