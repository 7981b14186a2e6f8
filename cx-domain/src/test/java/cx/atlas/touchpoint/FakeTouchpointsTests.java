package cx.atlas.touchpoint;

import cx.atlas.strategy.StrategyItemId;
import cx.atlas.workspace.DepartmentId;

class FakeTouchpointsTests extends TouchpointsContract {

    private final Touchpoints touchpoints = new FakeTouchpoints();

    @Override
    protected Touchpoints touchpoints() {
        return touchpoints;
    }

    @Override
    protected ChannelId channel(String name) {
        return ChannelId.next();
    }

    @Override
    protected DepartmentId department(String name) {
        return DepartmentId.next();
    }

    @Override
    protected StrategyItemId priority(String name) {
        return StrategyItemId.next();
    }

    @Override
    protected void inTransaction(Runnable act) {
        act.run();
    }
}
