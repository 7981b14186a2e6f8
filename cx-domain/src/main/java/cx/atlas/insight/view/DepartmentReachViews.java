package cx.atlas.insight.view;

import cx.atlas.workspace.DepartmentId;

/** Reads where journeys meet a department. */
public interface DepartmentReachViews {

    DepartmentReach reach(DepartmentId department);
}
