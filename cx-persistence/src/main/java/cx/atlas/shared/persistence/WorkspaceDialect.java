package cx.atlas.shared.persistence;

import cx.atlas.shared.CurrentWorkspace;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * The one place that tells PostgreSQL the workspace of a transaction; row-level security does the rest.
 *
 * <p>It runs inside Spring's own try, so that a failure here leaves nothing bound to the thread.
 */
class WorkspaceDialect extends HibernateJpaDialect {

    @Override
    public Object beginTransaction(EntityManager em, TransactionDefinition definition)
            throws PersistenceException, SQLException {
        var begun = super.beginTransaction(em, definition);
        CurrentWorkspace.get()
                .ifPresent(id -> em.unwrap(Session.class).doWork(connection -> {
                    try (var statement = connection.createStatement()) {
                        // A UUID: nothing to escape. SET LOCAL, since Citus does not pass set_config() on.
                        statement.execute("set local cx.workspace = '" + id.value() + "'");
                    }
                }));
        return begun;
    }
}
