package cx.atlas.workspace.persistence;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.PasswordHash;
import cx.atlas.workspace.view.CredentialViews;
import cx.atlas.workspace.view.Credentials;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlCredentialViews implements CredentialViews {

    private static final String CREDENTIALS =
            "select id, password_hash from account where enabled and password_hash is not null and ";

    private final JdbcClient jdbc;

    @Override
    public Optional<Credentials> findCredentials(EmailAddress email) {
        return find(jdbc.sql(CREDENTIALS + "email = ?").param(email.value()));
    }

    @Override
    public Optional<Credentials> findCredentials(AccountId account) {
        return find(jdbc.sql(CREDENTIALS + "id = ?").param(account.value()));
    }

    private static Optional<Credentials> find(JdbcClient.StatementSpec statement) {
        return statement
                .query((rs, index) -> new Credentials(
                        new AccountId(rs.getObject("id", UUID.class)), new PasswordHash(rs.getString("password_hash"))))
                .optional();
    }
}
