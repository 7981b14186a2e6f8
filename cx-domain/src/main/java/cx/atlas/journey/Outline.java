package cx.atlas.journey;

import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.TouchpointId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole map that is not stored yet: what a journey can be started with. */
public record Outline(List<LanePlan> lanes, List<StagePlan> stages) {

    public Outline {
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
    }

    /** @param name empty where the lane is called as its kind is */
    public record LanePlan(LaneKind kind, String name) {

        public static LanePlan of(LaneKind kind) {
            return new LanePlan(kind, "");
        }
    }

    public record StagePlan(Phase phase, Name name, List<StepPlan> steps) {

        public StagePlan {
            steps = List.copyOf(steps);
        }
    }

    public record StepPlan(Name name, boolean momentOfTruth, List<CardPlan> cards) {

        public StepPlan {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A card to come: a text, a touchpoint with or without a text, or a feeling.
     *
     * @param lane where in the list of lanes its lane stands, from 0
     * @param emotion as drawn; null where nothing is drawn
     * @param expected the expected emotion; null where nothing is
     */
    public record CardPlan(
            int lane,
            Prose body,
            @Nullable TouchpointId touchpoint,
            @Nullable Emotion emotion,
            @Nullable Emotion expected,
            EvidenceStatus evidence,
            String source) {

        /** An assumed text. */
        public static CardPlan text(int lane, String body) {
            return new CardPlan(lane, new Prose(body), null, null, null, EvidenceStatus.ASSUMED, "");
        }

        public static CardPlan touchpoint(int lane, TouchpointId touchpoint) {
            return new CardPlan(lane, Prose.NONE, touchpoint, null, null, EvidenceStatus.ASSUMED, "");
        }

        public static CardPlan feeling(int lane, @Nullable Emotion emotion, @Nullable Emotion expected) {
            return new CardPlan(lane, Prose.NONE, null, emotion, expected, EvidenceStatus.ASSUMED, "");
        }

        /** The same card with what it is known from. */
        public CardPlan knownAs(EvidenceStatus evidence, String source) {
            return new CardPlan(lane, body, touchpoint, emotion, expected, evidence, source);
        }
    }
}
