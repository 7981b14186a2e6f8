package cxtest.sample;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Ids;
import cxtest.web.Sample;
import java.time.Instant;
import java.util.List;

record CustomerSample(RecordInteractions recording) implements Sample {

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public String make() {
        var visit = Occurrence.of("ann", Instant.parse("2024-05-01T12:00:00Z"), "Web", "Visit");
        recording.record(ImportId.next(), List.of(visit));
        return Ids.named(CurrentWorkspace.required().value(), "ann").toString();
    }
}
