package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.shared.Announcements;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Put a journey away, and take it out again. */
@UseCase
@RequiredArgsConstructor
public class ArchiveJourney {

    /** The kind of the announcement that a journey was put away, or taken out again. */
    public static final String ARCHIVED = "archived";

    private final Journeys journeys;
    private final Announcements announcements;

    public void archive(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).archive();
        announcements.announce(ARCHIVED, id.value());
    }

    public void restore(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).restore();
        announcements.announce(ARCHIVED, id.value());
    }
}
