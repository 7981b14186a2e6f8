package cx.atlas.journey.persistence;

import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;

/** Whether who reads sees drafts. Nobody's thread, say a job's, sees none. */
final class Drafts {

    private Drafts() {}

    static boolean visible() {
        return CurrentActor.may(Permission.SEE_DRAFTS);
    }
}
