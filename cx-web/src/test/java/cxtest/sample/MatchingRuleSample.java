package cxtest.sample;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.usecase.MatchEvents;
import cx.atlas.interaction.view.MatchingViews;
import cx.atlas.shared.Ids;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cxtest.web.Sample;

record MatchingRuleSample(KeepChannels channels, RecordTouchpoint record, MatchEvents match, MatchingViews views)
        implements Sample {

    @Override
    public String name() {
        return "rule";
    }

    @Override
    public String make() {
        var event = "Event " + Ids.next();
        match.match(new EventName("Web", event), new TouchpointId(TouchpointSample.of(null, channels, record)));
        return views.listRules().stream()
                .filter(rule -> rule.event().equals(event))
                .findAny()
                .orElseThrow()
                .id()
                .toString();
    }
}
