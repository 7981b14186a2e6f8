package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Hierarchy;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.MapState;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.VersionKind;
import cx.atlas.journey.Versions;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Keep a map as it is under a name, and make the map again what it was in a version. */
@UseCase
@RequiredArgsConstructor
public class KeepVersions {

    private final Journeys journeys;
    private final Cards cards;
    private final Versions versions;
    private final VersionViews views;
    private final EditMap map;
    private final Hierarchy hierarchy;

    public VersionId name(JourneyId id, Name name, Prose note) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).requireActive();
        if (versions.countNamed(id) >= Versions.MOST_NAMED) {
            throw RuleBroken.of("journey.error.versions.tooMany", Versions.MOST_NAMED);
        }
        var version = VersionId.next();
        versions.name(version, id, name, note, CurrentActor.get().accountId());
        return version;
    }

    /**
     * One act, so that it can be taken back. Before, the map as it is now is kept.
     *
     * @param called what the history says of it
     */
    public void restore(JourneyId id, VersionId version, String called) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        // Read first: the version that is kept before the first act of a day may push this one out.
        var then = views.findState(id, version).orElseThrow(() -> new NotFound("version"));
        map.run(id, ActKind.RESTORE, edit -> {
            var changes = MapState.of(edit.journey(), cards.findByJourneyId(id)).changesTo(then);
            if (changes.isEmpty()) {
                throw RuleBroken.of("journey.error.version.same");
            }
            if (hierarchy.isClosedBy(changes, id)) {
                throw RuleBroken.of("journey.error.version.circle");
            }
            var author = CurrentActor.get().accountId();
            versions.keep(VersionId.next(), id, VersionKind.BEFORE_RESTORE, author);
            edit.about(called);
            edit.make(changes);
        });
    }
}
