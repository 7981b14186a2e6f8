package cx.atlas.workspace.view;

/** Reads the current workspace for its settings. */
public interface WorkspaceViews {

    WorkspaceView current();
}
