package cx.atlas.workspace.security;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person of a session. Who that is and what the person may do is read with each request, not kept here. */
public final class SignedIn implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID account;
    private final @Nullable UUID workspace;

    /** @param workspace the workspace that the person works in, null where the person is member of none */
    public SignedIn(AccountId account, @Nullable WorkspaceId workspace) {
        this.account = account.value();
        this.workspace = workspace == null ? null : workspace.value();
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public @Nullable WorkspaceId workspace() {
        return workspace == null ? null : new WorkspaceId(workspace);
    }

    /** The account's id: sessions are found by it. */
    @Override
    public String getName() {
        return account.toString();
    }
}
