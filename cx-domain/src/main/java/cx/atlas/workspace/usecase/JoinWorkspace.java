package cx.atlas.workspace.usecase;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.Account;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Accounts;
import cx.atlas.workspace.Invitation;
import cx.atlas.workspace.InvitationToken;
import cx.atlas.workspace.Invitations;
import cx.atlas.workspace.Member;
import cx.atlas.workspace.MemberId;
import cx.atlas.workspace.Members;
import cx.atlas.workspace.PasswordHash;
import cx.atlas.workspace.Workspaces;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Accept an invitation. Called in the workspace that the link names; the link's secret is what allows it. */
@UseCase
@RequiredArgsConstructor
public class JoinWorkspace {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Members members;
    private final Workspaces workspaces;

    /** With a new account for the address that was invited. */
    public AccountId anew(InvitationToken token, Name name, PasswordHash password) {
        var invitation = accepted(token);
        if (accounts.existsByEmail(invitation.email())) {
            // Whoever holds a link must not get at an account that exists.
            throw RuleBroken.of("workspace.join.signInFirst");
        }
        var account = Account.ofPerson(AccountId.next(), invitation.email(), name, password);
        join(accounts.save(account), invitation);
        return account.id();
    }

    /** With the account that is signed in, whatever its address. */
    public void with(AccountId id, InvitationToken token) {
        var invitation = accepted(token);
        var account = accounts.byId(id);
        if (account.demo()) {
            throw RuleBroken.of("workspace.join.demo");
        }
        if (members.findByAccountId(id).isPresent()) {
            throw RuleBroken.of("workspace.join.memberAlready");
        }
        join(account, invitation);
    }

    private Invitation accepted(InvitationToken token) {
        Joining.requireNoDemo(workspaces);
        var invitation = invitations.byToken(token);
        invitation.accept(Instant.now());
        return invitation;
    }

    private void join(Account account, Invitation invitation) {
        account.enter(CurrentWorkspace.required());
        members.save(new Member(MemberId.next(), account.id(), invitation.role()));
    }
}
