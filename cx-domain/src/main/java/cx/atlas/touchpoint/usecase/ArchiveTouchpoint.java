package cx.atlas.touchpoint.usecase;

import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.Touchpoint;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.Touchpoints;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Collection;
import lombok.RequiredArgsConstructor;

/** Takes touchpoints out of use and back again. */
@UseCase
@RequiredArgsConstructor
public class ArchiveTouchpoint {

    private final Touchpoints touchpoints;

    public void archive(TouchpointId id) {
        own(id).archive();
    }

    /** All or none: where one of them is another department's, nothing is archived. */
    public void archiveAll(Collection<TouchpointId> ids) {
        ids.forEach(this::archive);
    }

    public void restore(TouchpointId id) {
        own(id).restore();
    }

    private Touchpoint own(TouchpointId id) {
        CurrentActor.require(Permission.RECORD_TOUCHPOINTS);
        var touchpoint = touchpoints.byId(id);
        CurrentActor.get().requireRecordFor(touchpoint.departmentId());
        return touchpoint;
    }
}
