package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.VersionKind;
import cx.atlas.journey.Versions;
import cx.atlas.shared.Announcements;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Show a journey as it is now to every member, or take it back to those who draw. */
@UseCase
@RequiredArgsConstructor
public class PublishJourney {

    /** The kind of the announcement that who may not see drafts sees something else now. */
    public static final String PUBLISHED = "published";

    private final Journeys journeys;
    private final Versions versions;
    private final Announcements announcements;

    public void publish(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var journey = journeys.lockById(id);
        var version = VersionId.next();
        journey.publish(version);
        versions.keep(version, id, VersionKind.PUBLISHED, CurrentActor.get().accountId());
        announcements.announce(PUBLISHED, id.value());
    }

    public void withdraw(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).withdraw();
        announcements.announce(PUBLISHED, id.value());
    }
}
