package cx.atlas.workspace.usecase;

import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.Accounts;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Invitation;
import cx.atlas.workspace.InvitationId;
import cx.atlas.workspace.InvitationToken;
import cx.atlas.workspace.Invitations;
import cx.atlas.workspace.Members;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.Workspaces;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Invite people into the workspace, and revoke what was not accepted yet. */
@UseCase
@RequiredArgsConstructor
public class InviteMembers {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Members members;
    private final Workspaces workspaces;

    /** @return the secret of the link, which is known only now */
    public InvitationToken invite(EmailAddress email, Role role) {
        CurrentActor.require(Permission.MANAGE_WORKSPACE);
        Joining.requireNoDemo(workspaces);
        requireNotMember(email);
        invitations.deleteByEmailAndAcceptedAtIsNull(email);
        var token = InvitationToken.next();
        var by = CurrentActor.get().accountId();
        invitations.save(new Invitation(InvitationId.next(), email, role, token, by, Instant.now()));
        return token;
    }

    public void revoke(InvitationId id) {
        CurrentActor.require(Permission.MANAGE_WORKSPACE);
        invitations.delete(invitations.byId(id));
    }

    private void requireNotMember(EmailAddress email) {
        var member = accounts.findByEmail(email).flatMap(account -> members.findByAccountId(account.id()));
        if (member.isPresent()) {
            throw RuleBroken.at("email", "workspace.invitation.memberAlready");
        }
    }
}
