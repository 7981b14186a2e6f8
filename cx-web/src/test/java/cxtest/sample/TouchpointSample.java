package cxtest.sample;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.KeepChannels.Description;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.DepartmentId;
import cxtest.web.Sample;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TouchpointSample(KeepChannels channels, RecordTouchpoint record) implements Sample {

    @Override
    public String name() {
        return "touchpoint";
    }

    @Override
    public String make() {
        return of(null, channels, record).toString();
    }

    /** @param owner null for none */
    static UUID of(@Nullable DepartmentId owner, KeepChannels channels, RecordTouchpoint record) {
        var name = new Name("Sample " + Ids.next());
        var channel = channels.open(new Description(name, new ChannelIcon("phone"), Tenure.OWNED));
        return record.record(TouchpointDescription.of(name, channel, owner)).value();
    }
}
