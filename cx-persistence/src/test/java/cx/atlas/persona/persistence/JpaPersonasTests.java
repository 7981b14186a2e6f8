package cx.atlas.persona.persistence;

import cx.atlas.persona.Personas;
import cx.atlas.persona.PersonasContract;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class JpaPersonasTests extends PersonasContract {

    @Autowired
    Personas personas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Override
    protected Personas personas() {
        return personas;
    }

    @Override
    protected void inTransaction(Runnable act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(begun -> act.run()));
    }
}
