package cxtest.sample;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.KeepChannels.Description;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cxtest.web.Sample;

record TouchpointSample(KeepChannels channels, RecordTouchpoint record) implements Sample {

    @Override
    public String name() {
        return "touchpoint";
    }

    @Override
    public String make() {
        var name = new Name("Sample " + Ids.next());
        var channel = channels.open(new Description(name, new ChannelIcon("phone"), Tenure.OWNED));
        return record.record(TouchpointDescription.of(name, channel, null))
                .value()
                .toString();
    }
}
