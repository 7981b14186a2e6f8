package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Drawing;
import cx.atlas.journey.Heading;
import cx.atlas.journey.Journey;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.MapState;
import cx.atlas.journey.Outline;
import cx.atlas.persona.Personas;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.PersonViews;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/** Start a journey, as a draft. */
@UseCase
@RequiredArgsConstructor
public class StartJourney {

    private final Journeys journeys;
    private final EditMap map;
    private final Cards cards;
    private final Personas personas;
    private final PersonViews people;

    /** @param outline the map to begin with */
    public JourneyId start(Heading heading, Outline outline) {
        return begin(new Journey(JourneyId.next(), heading), edit -> {
            edit.grid();
            Drawing.draw(outline, edit.journey()).forEach(edit::add);
        });
    }

    /** Starts a journey with the map of another one; what comes from there can be told later. */
    public JourneyId copy(JourneyId original, Heading heading) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var map = MapState.of(journeys.lockById(original), cards.findByJourneyId(original));
        var copy = Journey.copyOf(original, JourneyId.next(), heading);
        return begin(copy, edit -> edit.make(MapState.EMPTY.changesTo(map.copiedTo(copy.id()))));
    }

    private JourneyId begin(Journey journey, Consumer<MapEdit> draw) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var heading = journey.heading();
        KnownPeople.require(heading, personas, people);
        journeys.save(journey);
        map.run(journey.id(), ActKind.START, edit -> {
            edit.about(heading.title());
            draw.accept(edit);
        });
        return journey.id();
    }
}
