package cxtest.sample;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.StartJourney;
import cxtest.web.Sample;

record JourneySample(StartJourney start) implements Sample {

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public String make() {
        return start.start(JourneyMother.heading("First year"), JourneyMother.firstYear())
                .value()
                .toString();
    }
}
