package cx.atlas.workspace.usecase;

import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.Workspaces;
import cx.atlas.workspace.ZoneChanged;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** Keep the settings of the workspace. */
@UseCase
@RequiredArgsConstructor
public class KeepWorkspace {

    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;

    /** @param expected the version that the form was drawn from */
    public void change(long expected, WorkspaceSettings settings) {
        CurrentActor.require(Permission.MANAGE_WORKSPACE);
        var workspace = workspaces.byId(CurrentActor.get().workspaceId());
        workspace.requireVersion(expected);
        var days = workspace.zone();
        workspace.change(settings);
        if (!days.equals(settings.zone())) {
            events.publishEvent(new ZoneChanged(settings.zone()));
        }
    }
}
