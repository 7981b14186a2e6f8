package cx.atlas.workspace.usecase;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.Account;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.PasswordHash;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Open a workspace: the first one at set-up, another one later, or the demo.
 *
 * <p>Not a transaction itself: the new workspace must be the current one before the transaction begins.
 */
@Component
@RequiredArgsConstructor
public class OpenWorkspace {

    private final Founding founding;

    /** Who will be the administrator, with the password's hash. */
    public record Administrator(EmailAddress email, Name name, PasswordHash password) {}

    /** Somebody whom the demo lets everybody be. */
    public record CastMember(EmailAddress email, Name name, Role role) {}

    /** At set-up, once: the workspace and the account of its administrator. */
    public Actor first(Administrator who, WorkspaceSettings settings) {
        var account = Account.ofPerson(AccountId.next(), who.email(), who.name(), who.password());
        var founder = founder(account.id(), who.name().value());
        CurrentActor.run(founder, () -> founding.first(account, settings));
        return founder;
    }

    /** By an administrator, who becomes the administrator of the new one too. */
    public Actor another(WorkspaceSettings settings) {
        CurrentActor.require(Permission.MANAGE_WORKSPACE);
        if (CurrentActor.get().workspace().demo()) {
            // There everybody is an administrator.
            throw RuleBroken.of("workspace.open.demo");
        }
        var founder = founder(CurrentActor.get().accountId(), CurrentActor.get().name());
        CurrentActor.run(founder, () -> founding.another(settings));
        return founder;
    }

    /**
     * The demo, once: a workspace with its cast; the first of the cast opens it and should be an administrator.
     *
     * @param filling puts the rest in; in the same transaction, so that the demo is there whole or not at all
     */
    public Map<CastMember, Actor> demo(
            WorkspaceSettings settings, List<CastMember> cast, Consumer<Map<CastMember, Actor>> filling) {
        var workspace = WorkspaceId.next();
        var actors = new LinkedHashMap<CastMember, Actor>();
        for (var member : cast) {
            actors.put(
                    member, new Actor(AccountId.next(), workspace, member.name().value(), member.role(), Set.of()));
        }
        var opener = Objects.requireNonNull(actors.get(cast.get(0)));
        CurrentActor.run(opener, () -> founding.demo(settings, actors, filling));
        return actors;
    }

    /** An empty one. */
    public Map<CastMember, Actor> demo(WorkspaceSettings settings, List<CastMember> cast) {
        return demo(settings, cast, actors -> {});
    }

    private static Actor founder(AccountId account, String name) {
        return new Actor(account, WorkspaceId.next(), name, Role.ADMIN, Set.of());
    }
}
