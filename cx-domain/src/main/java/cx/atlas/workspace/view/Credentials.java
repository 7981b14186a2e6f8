package cx.atlas.workspace.view;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.PasswordHash;

/** What a password is compared with. */
public record Credentials(AccountId account, PasswordHash password) {}
