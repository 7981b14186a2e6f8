package cx.atlas.workspace.persistence;

import cx.atlas.workspace.Account;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Accounts;
import org.springframework.data.repository.Repository;

interface JpaAccounts extends Accounts, Repository<Account, AccountId> {}
