package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Drawing;
import cx.atlas.journey.Heading;
import cx.atlas.journey.Journey;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Outline;
import cx.atlas.persona.Personas;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.PersonViews;
import java.util.List;
import java.util.function.Function;
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
        return start(heading, journey -> Drawing.draw(outline, journey));
    }

    /** Starts a journey with the map of another one. */
    public JourneyId copy(JourneyId original, Heading heading) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var journey = journeys.byId(original);
        return start(heading, copy -> Drawing.copy(journey, cards.findByJourneyId(original), copy));
    }

    private JourneyId start(Heading heading, Function<Journey, List<Card>> draw) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        KnownPeople.require(heading, personas, people);
        var journey = new Journey(JourneyId.next(), heading);
        journeys.save(journey);
        map.run(journey.id(), ActKind.START, edit -> {
            edit.about(heading.title());
            edit.grid();
            draw.apply(edit.journey()).forEach(edit::add);
        });
        return journey.id();
    }
}
