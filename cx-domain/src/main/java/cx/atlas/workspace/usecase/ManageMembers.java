package cx.atlas.workspace.usecase;

import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Accounts;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Department;
import cx.atlas.workspace.Departments;
import cx.atlas.workspace.Invitations;
import cx.atlas.workspace.Member;
import cx.atlas.workspace.MemberId;
import cx.atlas.workspace.Members;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.Role;
import java.util.HashSet;
import lombok.RequiredArgsConstructor;

/**
 * Change members' roles and remove members; somebody always administers the workspace. Who administers it no longer has no open
 * invitation either: with a link of one's own one could come back.
 */
@UseCase
@RequiredArgsConstructor
public class ManageMembers {

    private final Members members;
    private final Accounts accounts;
    private final Departments departments;
    private final Invitations invitations;

    /** @param expected the version that the form was drawn from */
    public void changeRole(MemberId id, long expected, Role role) {
        CurrentActor.require(Permission.MANAGE_WORKSPACE);
        var member = members.byId(id);
        member.requireVersion(expected);
        requireNotOfDemo(member);
        if (role != Role.ADMIN) {
            requireAnotherAdministrator(member);
            invitations.deleteByInvitedByAndAcceptedAtIsNull(member.accountId());
        }
        member.become(role);
    }

    /** Also ends what the member leads. */
    public void remove(MemberId id) {
        CurrentActor.require(Permission.MANAGE_WORKSPACE);
        var member = members.byId(id);
        requireNotOfDemo(member);
        requireAnotherAdministrator(member);
        departments.listLedBy(member.accountId()).forEach(led -> leave(led, member.accountId()));
        invitations.deleteByInvitedByAndAcceptedAtIsNull(member.accountId());
        members.delete(member);
    }

    /** Everybody may be administrator of the demo; its cast must outlive that. */
    private void requireNotOfDemo(Member member) {
        if (accounts.byId(member.accountId()).demo()) {
            throw RuleBroken.at("role", "workspace.member.ofDemo");
        }
    }

    private void requireAnotherAdministrator(Member member) {
        var others =
                members.lockAdministrators().stream().filter(one -> !one.id().equals(member.id()));
        if (others.findAny().isEmpty()) {
            throw RuleBroken.at("role", "workspace.member.lastAdministrator");
        }
    }

    private static void leave(Department department, AccountId account) {
        var rest = new HashSet<>(department.leads());
        rest.remove(account);
        department.beLedBy(rest);
    }
}
