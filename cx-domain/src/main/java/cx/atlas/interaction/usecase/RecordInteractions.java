package cx.atlas.interaction.usecase;

import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Interactions;
import cx.atlas.interaction.Interactions.Identified;
import cx.atlas.interaction.Recorded;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/**
 * Records what customers did and said. The same sent twice counts once. A batch is stored whole or not at all; some
 * thousands of arrivals are a good size.
 */
@UseCase
@RequiredArgsConstructor
public class RecordInteractions {

    private final Interactions interactions;

    /** Records a batch that is complete in itself. */
    public Recorded record(ImportId source, List<? extends Arrival> batch) {
        return record(source, batch, new EventIds(CurrentWorkspace.required()));
    }

    /** Records a batch of a file that comes in several: {@code ids} is the same for all of them. */
    public Recorded record(ImportId source, List<? extends Arrival> batch, EventIds ids) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var identified = new ArrayList<Identified>(batch.size());
        for (var arrival : batch) {
            identified.add(new Identified(ids.of(arrival), arrival));
        }
        return interactions.store(source, identified);
    }
}
