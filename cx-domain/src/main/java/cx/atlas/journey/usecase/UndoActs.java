package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Acts;
import cx.atlas.journey.Acts.Standing;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Change;
import cx.atlas.journey.Hierarchy;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapAct;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Obstacles;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Take back one's own acts on a map, and do them again, one after another. */
@UseCase
@RequiredArgsConstructor
public class UndoActs {

    private final Cards cards;
    private final Acts acts;
    private final EditMap map;
    private final Hierarchy hierarchy;

    /**
     * What became of a wish to take back or do again.
     *
     * @param done false where somebody has built on it since: then nothing has changed, and the act is not offered again
     * @param by who that was, where known
     */
    public record Outcome(
            ActKind kind,
            String subject,
            boolean done,
            @Nullable String by) {}

    /** @return nothing where there is nothing of one's own to take back */
    public Optional<Outcome> undo(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var edit = map.open(id);
        return acts.findUndoable(id, CurrentActor.get().accountId())
                .map(act -> reverse(edit, act, ActKind.UNDO, Standing.UNDONE));
    }

    /** @return nothing where there is nothing of one's own to do again */
    public Optional<Outcome> redo(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var edit = map.open(id);
        return acts.findRedoable(id, CurrentActor.get().accountId())
                .map(act -> reverse(edit, act, ActKind.REDO, Standing.DONE));
    }

    private Outcome reverse(MapEdit edit, MapAct act, ActKind kind, Standing standing) {
        var journey = edit.journey();
        var reversed = acts.latestChanges(journey.id(), act.number()).stream()
                .map(Change::reversed)
                .toList();
        if (Obstacles.find(journey, cards, reversed).isPresent() || hierarchy.isClosedBy(reversed, journey.id())) {
            acts.mark(journey.id(), act.number(), Standing.STUCK, null);
            var by = acts.findLaterActor(journey.id(), act.number(), reversed, act.actor());
            return new Outcome(act.kind(), act.subject(), false, by.orElse(null));
        }
        edit.about(act.subject());
        edit.make(reversed);
        var number = map.write(edit, kind, act.number());
        if (number.isEmpty()) {
            acts.mark(journey.id(), act.number(), Standing.STUCK, null);
            return new Outcome(act.kind(), act.subject(), false, null);
        }
        acts.mark(journey.id(), act.number(), standing, number.getAsLong());
        return new Outcome(act.kind(), act.subject(), true, null);
    }
}
