package cx.atlas.workspace.security;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person of a session. What the person may do is read with each request, not kept here. */
public final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID account;
    private final String email;
    private final @Nullable UUID workspace;

    /** @param workspace the workspace that the person works in, null where the person is member of none */
    public SignedIn(AccountId account, String email, @Nullable WorkspaceId workspace) {
        this.account = account.value();
        this.email = email;
        this.workspace = workspace == null ? null : workspace.value();
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public @Nullable WorkspaceId workspace() {
        return workspace == null ? null : new WorkspaceId(workspace);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
