package cx.atlas.workspace.usecase;

import cx.atlas.shared.UseCase;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Accounts;
import cx.atlas.workspace.PasswordHash;
import lombok.RequiredArgsConstructor;

/** Change the own password. Both hashes were made before, since that is slow. */
@UseCase
@RequiredArgsConstructor
public class ChangePassword {

    private final Accounts accounts;

    /** @param former the stored hash that the person's current password was just compared with */
    public void change(AccountId own, PasswordHash former, PasswordHash next) {
        accounts.byId(own).changePassword(former, next);
    }
}
