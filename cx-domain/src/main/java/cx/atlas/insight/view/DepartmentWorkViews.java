package cx.atlas.insight.view;

import cx.atlas.insight.Period;
import cx.atlas.workspace.DepartmentId;

/** Reads a department's page from counts per day, so that its cost does not grow with history. */
public interface DepartmentWorkViews {

    DepartmentWork work(DepartmentId department, Period period);
}
