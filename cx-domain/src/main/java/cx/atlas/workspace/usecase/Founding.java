package cx.atlas.workspace.usecase;

import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.Account;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Accounts;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Member;
import cx.atlas.workspace.MemberId;
import cx.atlas.workspace.Members;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.Workspace;
import cx.atlas.workspace.WorkspaceOpened;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.Workspaces;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import java.util.Map;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** The transaction of {@link OpenWorkspace}: runs as the founder, in the new workspace. */
@UseCase
@RequiredArgsConstructor
class Founding {

    private final Workspaces workspaces;
    private final Accounts accounts;
    private final Members members;
    private final ApplicationEventPublisher events;

    void first(Account account, WorkspaceSettings settings) {
        workspaces.takeTurn(false);
        if (workspaces.existsByDemo(false)) {
            throw RuleBroken.of("workspace.setup.over");
        }
        if (accounts.existsByEmail(account.email())) {
            throw RuleBroken.at("email", "workspace.email.taken");
        }
        accounts.save(account);
        open(settings, false);
        join(account, Role.ADMIN);
    }

    void another(WorkspaceSettings settings) {
        var account = accounts.byId(CurrentActor.get().accountId());
        if (account.demo()) {
            throw RuleBroken.of("workspace.open.demo");
        }
        open(settings, false);
        join(account, Role.ADMIN);
    }

    void demo(WorkspaceSettings settings, Map<CastMember, Actor> cast, Consumer<Map<CastMember, Actor>> filling) {
        workspaces.takeTurn(true);
        if (workspaces.existsByDemo(true)) {
            throw RuleBroken.of("workspace.demo.exists");
        }
        open(settings, true);
        cast.forEach((member, actor) -> join(accounts.save(account(member, actor.accountId())), member.role()));
        filling.accept(cast);
    }

    private void open(WorkspaceSettings settings, boolean demo) {
        var id = CurrentActor.get().workspaceId();
        workspaces.save(new Workspace(id, settings, demo));
        events.publishEvent(new WorkspaceOpened(id));
    }

    private void join(Account account, Role role) {
        account.enter(CurrentActor.get().workspaceId());
        members.save(new Member(MemberId.next(), account.id(), role));
    }

    private static Account account(CastMember member, AccountId id) {
        return Account.ofDemo(id, member.email(), member.name());
    }
}
