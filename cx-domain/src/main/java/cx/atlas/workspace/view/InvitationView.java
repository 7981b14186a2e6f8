package cx.atlas.workspace.view;

import cx.atlas.workspace.Role;

/**
 * An invitation as its link shows it.
 *
 * @param accountExists whether the invited address can sign in already
 */
public record InvitationView(String workspace, String email, Role role, String invitedBy, boolean accountExists) {}
