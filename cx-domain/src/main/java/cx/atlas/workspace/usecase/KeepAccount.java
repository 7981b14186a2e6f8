package cx.atlas.workspace.usecase;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Accounts;
import cx.atlas.workspace.Language;
import cx.atlas.workspace.Members;
import cx.atlas.workspace.Theme;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Keep the own account: name, language, look, and the workspace that one works in. */
@UseCase
@RequiredArgsConstructor
public class KeepAccount {

    private final Accounts accounts;
    private final Members members;

    public void describe(AccountId own, Name name, @Nullable Language language, @Nullable Theme theme) {
        requireNotShared(own);
        accounts.byId(own).describe(name, language, theme);
    }

    /** Whoever enters the demo shares an account with strangers, and must neither rename them nor sign them out. */
    public void requireNotShared(AccountId own) {
        if (accounts.byId(own).demo()) {
            throw RuleBroken.of("workspace.account.demo");
        }
    }

    /** Enters the current workspace; only a member of it may. */
    public void enterWorkspace(AccountId own) {
        members.findByAccountId(own).orElseThrow(() -> new NotFound("workspace"));
        accounts.byId(own).enter(CurrentWorkspace.required());
    }
}
