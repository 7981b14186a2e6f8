package cx.atlas.touchpoint.persistence;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Channels;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.Touchpoints;
import cx.atlas.touchpoint.TouchpointsContract;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Department;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Departments;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class JpaTouchpointsTests extends TouchpointsContract {

    @Autowired
    Touchpoints touchpoints;

    @Autowired
    Channels channels;

    @Autowired
    Departments departments;

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
    protected Touchpoints touchpoints() {
        return touchpoints;
    }

    @Override
    protected ChannelId channel(String name) {
        var channel = new Channel(ChannelId.next(), new Name(name), new ChannelIcon("phone"), Tenure.OWNED);
        inTransaction(() -> channels.save(channel));
        return channel.id();
    }

    @Override
    protected DepartmentId department(String name) {
        var department = new Department(DepartmentId.next(), new Name(name), true, Prose.NONE, Prose.NONE, 1);
        inTransaction(() -> departments.save(department));
        return department.id();
    }

    @Override
    protected StrategyItemId priority(String name) {
        var id = StrategyItemId.next();
        inTransaction(() -> jdbc.sql("""
                        insert into strategy_item (id, version, element, name, description)
                        values (?, 0, 'ORGANIZATION', ?, '')
                        """).params(id.value(), name).update());
        return id;
    }

    @Override
    protected void inTransaction(Runnable act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(begun -> act.run()));
    }
}
