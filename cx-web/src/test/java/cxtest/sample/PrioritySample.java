package cxtest.sample;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.usecase.KeepStrategy;
import cxtest.web.Sample;

record PrioritySample(KeepStrategy keep) implements Sample {

    @Override
    public String name() {
        return "priority";
    }

    @Override
    public String make() {
        return keep.state(Statement.priority(new Name("Priority " + Ids.next()), Prose.NONE))
                .value()
                .toString();
    }
}
