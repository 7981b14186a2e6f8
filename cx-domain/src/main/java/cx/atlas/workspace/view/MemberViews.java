package cx.atlas.workspace.view;

import cx.atlas.workspace.InvitationToken;
import java.util.List;
import java.util.Optional;

/** Reads members and invitations of the current workspace. */
public interface MemberViews {

    /** By name. */
    List<MemberRow> listMembers();

    /** Those that nobody has accepted, newest first. */
    List<InvitationRow> listInvitations();

    /** Empty where the link is unknown, over, or used. */
    Optional<InvitationView> findInvitation(InvitationToken token);
}
