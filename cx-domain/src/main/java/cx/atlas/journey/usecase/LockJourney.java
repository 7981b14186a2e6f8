package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Lock;
import cx.atlas.shared.Announcements;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Keep a map from being changed for a while, and let it be changed again. */
@UseCase
@RequiredArgsConstructor
public class LockJourney {

    /** The kind of the announcement that a map can be changed no longer, or again. */
    public static final String LOCKED = "locked";

    private final Journeys journeys;
    private final Announcements announcements;

    public void lock(JourneyId id, String reason) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var me = CurrentActor.get();
        journeys.lockById(id).lock(new Lock(me.accountId(), me.name(), reason));
        announcements.announce(LOCKED, id.value());
    }

    /** Its owner may, who manages the workspace, and who locked it. */
    public void unlock(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var me = CurrentActor.get();
        var journey = journeys.lockById(id);
        if (!journey.isUnlockedBy(me.accountId()) && !me.may(Permission.MANAGE_WORKSPACE)) {
            throw new Forbidden();
        }
        journey.unlock();
        announcements.announce(LOCKED, id.value());
    }
}
