package cx.atlas.insight.persistence;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.Dashboard;
import cx.atlas.insight.view.DashboardViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Rows;
import cxtest.Workspaces;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A workspace whose dashboard is looked at. */
@PersistenceTest
abstract class DashboardTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    static final Period PERIOD = Period.ending(DAY, 90);

    @Autowired
    DashboardViews views;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor cxo;
    Rows rows;

    @BeforeEach
    void workspace() {
        cxo = Workspaces.actor(jdbc, Role.CXO);
        rows = new Rows(jdbc);
    }

    Dashboard dashboard() {
        return CurrentActor.as(cxo, () -> views.dashboard(PERIOD, null));
    }

    <T> T inWorkspace(Supplier<T> work) {
        return CurrentActor.as(cxo, () -> transaction.execute(t -> work.get()));
    }
}
