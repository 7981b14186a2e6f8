package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Change;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Traits;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.UseCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;

/** Put back the words that a card, step, stage or lane had before an act. */
@UseCase
@RequiredArgsConstructor
public class RestoreWording {

    private final EditMap map;
    private final HistoryViews history;

    /**
     * @param number of the act that took these words away
     * @param seen the latest act in the history from which they were chosen
     */
    public void restore(JourneyId journey, Key key, long number, long seen) {
        map.run(journey, act(key), edit -> {
            var words = history.findWordsBefore(journey, key, number).orElseThrow(() -> new NotFound("wording"));
            var thing = edit.thing(key);
            thing.requireUnchangedSince(seen);
            var now = thing.traits();
            var then = now.with(new Traits(new TreeMap<>(Map.of(words.trait(), words.text()))));
            edit.about(words.text());
            edit.make(Change.between(key, now, then).map(List::of).orElse(List.of()));
        });
    }

    private static ActKind act(Key key) {
        return switch (key.kind()) {
            case STAGE -> ActKind.RENAME_STAGE;
            case STEP -> ActKind.RENAME_STEP;
            case LANE -> ActKind.RENAME_LANE;
            case CARD -> ActKind.REWRITE_CARD;
        };
    }
}
