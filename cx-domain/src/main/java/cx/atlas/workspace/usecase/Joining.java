package cx.atlas.workspace.usecase;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.Workspaces;

/** What inviting and accepting have in common. */
final class Joining {

    private Joining() {}

    /** Everybody enters the demo as anybody: by an invitation into it strangers would come by accounts of their own, and by mail. */
    static void requireNoDemo(Workspaces workspaces) {
        if (workspaces.byId(CurrentWorkspace.required()).demo()) {
            throw RuleBroken.of("workspace.invitation.demo");
        }
    }
}
