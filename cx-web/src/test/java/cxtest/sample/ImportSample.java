package cxtest.sample;

import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.file.FileIntake;
import cxtest.web.Sample;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

record ImportSample(FileIntake intake) implements Sample {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String make() {
        var bytes = "customer,time,event\nann,2024-05-01,Visit\n".getBytes(StandardCharsets.UTF_8);
        return intake.take(ImportKind.INTERACTIONS, "events.csv", new ByteArrayInputStream(bytes))
                .value()
                .toString();
    }
}
