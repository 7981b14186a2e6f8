package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Heading;
import cx.atlas.journey.Hierarchy;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Outline;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.PersonViews;
import lombok.RequiredArgsConstructor;

/** Let a step open a journey of its own, which tells it in detail; a journey never leads back into itself. */
@UseCase
@RequiredArgsConstructor
public class OpenSteps {

    private final EditMap map;
    private final Journeys journeys;
    private final Hierarchy hierarchy;
    private final StartJourney start;
    private final PersonViews people;

    public void open(JourneyId journey, StepId step, JourneyId opens) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        map.run(journey, ActKind.OPEN_STEP, edit -> {
            if (journeys.byId(opens).archived()) {
                throw RuleBroken.of("journey.error.opens.archived");
            }
            if (hierarchy.leads(opens, journey)) {
                throw RuleBroken.of("journey.error.opens.circle");
            }
            edit.about(edit.grid().step(step).name());
            edit.grid().openStep(step, opens);
        });
    }

    /**
     * Starts a journey named like the step, of the same kind, persona and owner, and lets the step open it. Where the owner has
     * left, it is the acting member's.
     */
    public JourneyId start(JourneyId journey, StepId step, Outline outline) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var whole = journeys.lockById(journey);
        whole.requireActive();
        var said = whole.heading();
        var name = whole.grid().step(step).name();
        var owner = said.owner();
        if (owner != null && !KnownPeople.isMember(owner, people)) {
            owner = CurrentActor.get().accountId();
        }
        var part = start.start(new Heading(name, Prose.NONE, said.kind(), said.persona(), owner), outline);
        open(journey, step, part);
        return part;
    }

    /** The step opens no journey any more; that journey stays. */
    public void close(JourneyId journey, StepId step) {
        map.run(journey, ActKind.OPEN_STEP, edit -> {
            edit.about(edit.grid().step(step).name());
            edit.grid().openStep(step, null);
        });
    }
}
