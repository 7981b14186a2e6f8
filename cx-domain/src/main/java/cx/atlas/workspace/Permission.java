package cx.atlas.workspace;

/** A kind of act that a role allows; reading is every member's. */
public enum Permission {
    /** Members, invitations, settings of the workspace. */
    MANAGE_WORKSPACE,
    EDIT_DEPARTMENTS,
    EDIT_CHANNELS,
    EDIT_PERSONAS,
    /** Business priorities, brand promises, customer needs. */
    EDIT_STRATEGY,
    /** Touchpoints of the departments that the member leads. */
    RECORD_TOUCHPOINTS,
    /** Touchpoints of every department. */
    EDIT_ALL_TOUCHPOINTS,
    EDIT_JOURNEYS,
    /** Journeys that are not published yet. */
    SEE_DRAFTS,
    FLAG_FRICTION,
    /** Status and owner of every friction point; a lead has this for the own departments'. */
    MANAGE_FRICTION,
    /** Upload interactions and feedback, and match them to touchpoints. */
    IMPORT_DATA
}
