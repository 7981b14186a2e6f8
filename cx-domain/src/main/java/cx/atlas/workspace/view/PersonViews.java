package cx.atlas.workspace.view;

import java.util.List;

/** Reads the people of the workspace for pickers. */
public interface PersonViews {

    /** Every member with access, by name. */
    List<PersonRow> listPeople();
}
