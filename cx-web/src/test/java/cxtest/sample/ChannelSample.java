package cxtest.sample;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.KeepChannels.Description;
import cxtest.web.Sample;

record ChannelSample(KeepChannels keep) implements Sample {

    @Override
    public String name() {
        return "channel";
    }

    @Override
    public String make() {
        var said = new Description(new Name("Channel " + Ids.next()), new ChannelIcon("phone"), Tenure.OWNED);
        return keep.open(said).value().toString();
    }
}
