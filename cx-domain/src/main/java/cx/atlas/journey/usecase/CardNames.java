package cx.atlas.journey.usecase;

import cx.atlas.journey.Card;
import cx.atlas.touchpoint.Touchpoints;

/** What cards are called in the history. */
final class CardNames {

    private CardNames() {}

    /** Its touchpoint's name, else its words. */
    static String of(Card card, Touchpoints touchpoints) {
        var touchpoint = card.touchpointId();
        return touchpoint == null
                ? card.body().value()
                : touchpoints.byId(touchpoint).name().value();
    }
}
