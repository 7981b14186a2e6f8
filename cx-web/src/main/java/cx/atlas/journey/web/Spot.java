package cx.atlas.journey.web;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.SubjectKind;
import cx.atlas.journey.view.ThreadView;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where comments are read and written: on a card or a step, or on the whole journey with all that stands on it. */
public record Spot(UUID journey, SubjectKind kind, @Nullable UUID thing) {

    static Spot journey(UUID journey) {
        return new Spot(journey, SubjectKind.JOURNEY, null);
    }

    static Spot step(UUID journey, UUID step) {
        return new Spot(journey, SubjectKind.STEP, step);
    }

    static Spot card(UUID journey, UUID card) {
        return new Spot(journey, SubjectKind.CARD, card);
    }

    /** Where the thread stands; with the whole journey, if what it is about is gone. */
    static Spot of(UUID journey, ThreadView thread) {
        return thread.removed() ? journey(journey) : new Spot(journey, thread.kind(), thread.thing());
    }

    public boolean isWhole() {
        return thing == null;
    }

    public String address() {
        return thing == null
                ? "/journeys/%s/comments".formatted(journey)
                : "/journeys/%s/%ss/%s/comments".formatted(journey, kind.name().toLowerCase(Locale.ROOT), thing);
    }

    JourneyId journeyId() {
        return new JourneyId(journey);
    }

    Subject subject() {
        if (thing == null) {
            return Subject.journey();
        }
        return kind == SubjectKind.CARD ? Subject.card(new CardId(thing)) : Subject.step(new StepId(thing));
    }
}
