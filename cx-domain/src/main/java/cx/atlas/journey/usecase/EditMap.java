package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Acts;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Journey;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.MapAct;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Versions;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Every act on a map goes through here: one after another, each written down with the changes that it made. */
@UseCase
@RequiredArgsConstructor
public class EditMap {

    private final Journeys journeys;
    private final Cards cards;
    private final Acts acts;
    private final Versions versions;

    /** Does an act and writes it down; one that changes nothing leaves no trace. */
    public <T> T act(JourneyId journey, ActKind kind, Function<MapEdit, T> act) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var edit = open(journey);
        var result = act.apply(edit);
        write(edit, kind, null);
        return result;
    }

    /** Locks the journey; before the first act of a day the map is kept as it was. */
    MapEdit open(JourneyId id) {
        var edit = new MapEdit(journeys.lockById(id), cards);
        var zone = CurrentActor.get().workspace().zone();
        versions.keepDaily(id, LocalDate.now(zone), zone);
        return edit;
    }

    /** As {@link #act}, without a result. */
    public void run(JourneyId journey, ActKind kind, Consumer<MapEdit> act) {
        act(journey, kind, edit -> {
            act.accept(edit);
            return true;
        });
    }

    /**
     * Writes down what an edit has changed.
     *
     * @param root the act that is taken back or done again
     * @return its number; none where nothing has changed
     */
    OptionalLong write(MapEdit edit, ActKind kind, @Nullable Long root) {
        Journey journey = edit.journey();
        var changes = edit.changes();
        if (changes.isEmpty()) {
            return OptionalLong.empty();
        }
        var actor = CurrentActor.get().accountId();
        var number = journey.nextAct();
        edit.sign(number, changes);
        acts.write(new MapAct(journey.id(), number, actor, kind, edit.subject(), root, changes));
        return OptionalLong.of(number);
    }
}
