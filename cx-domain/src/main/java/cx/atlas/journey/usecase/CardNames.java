package cx.atlas.journey.usecase;

import cx.atlas.journey.Card;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.touchpoint.Touchpoints;

/** What cards are called in the history. */
final class CardNames {

    private CardNames() {}

    /** The name of the touchpoint or need that it shows, else its words. */
    static String of(Card card, Touchpoints touchpoints, StrategyItems needs) {
        var figure = card.figure();
        var touchpoint = figure == null ? card.touchpointId() : figure.touchpoint();
        if (touchpoint != null) {
            return touchpoints.byId(touchpoint).name().value();
        }
        var need = card.needId();
        return need == null
                ? card.body().value()
                : needs.byId(need).statement().name().value();
    }
}
