package cxtest.sample;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cxtest.web.Sample;

record FrictionSample(KeepChannels channels, RecordTouchpoint record, FlagFriction flag) implements Sample {

    @Override
    public String name() {
        return "friction";
    }

    @Override
    public String make() {
        var channel = channels.open(new KeepChannels.Description(
                new Name("Channel " + Ids.next()), new ChannelIcon("phone"), Tenure.OWNED));
        var touchpoint = record.record(TouchpointDescription.of(new Name("Phone line"), channel, null));
        var claim = new Claim(
                FrictionKind.WAIT,
                Severity.HIGH,
                new Name("Nobody answers"),
                Prose.NONE,
                EvidenceStatus.ASSUMED,
                Prose.NONE);
        return flag.flag(Place.at(touchpoint), claim).value().toString();
    }
}
