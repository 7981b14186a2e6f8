package cx.atlas.demo.usecase;

import cx.atlas.demo.Almanac;
import cx.atlas.demo.Chapter;
import cx.atlas.demo.Customers;
import cx.atlas.demo.DemoFile;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.Phrases;
import cx.atlas.demo.Progress;
import cx.atlas.demo.Touch;
import cx.atlas.demo.World;
import cx.atlas.demo.usecase.RecordRegistry.Registry;
import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.RowPart;
import cx.atlas.interaction.RowReader;
import cx.atlas.interaction.usecase.Batch;
import cx.atlas.interaction.usecase.RunImports;
import cx.atlas.interaction.usecase.UploadFile;
import cx.atlas.shared.CurrentWorkspace;
import java.time.Instant;
import java.util.ArrayList;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Feeds a year of interactions and feedback in, as imports of the files that the company's systems would export. */
@Component
@RequiredArgsConstructor
class TellYear {

    private static final int BATCH = 2_500;

    private final UploadFile upload;
    private final RunImports run;
    private final Progress progress;

    void tell(Almanac almanac, Registry registry, long seed, int customers) {
        progress.reached(Chapter.INTERACTIONS, 0, 0);
        var touches = Touch.all(Leaf.read("touchpoints.txt"), registry.channelNames());
        var world = new World(almanac, touches, new Phrases(Leaf.read("phrases.txt")));
        var files = DemoFile.of(Customers.tell(world, seed, customers));
        var most = files.stream().mapToInt(file -> file.rows().size()).sum();
        var done = 0;
        for (var file : files) {
            importFile(file, done, most);
            done += file.rows().size();
        }
    }

    private void importFile(DemoFile file, int before, int most) {
        var id = upload.begin(file.kind(), file.name());
        upload.finish(id, file.shape());
        run.start(id, MappingJson.of(file.mapping()));
        var ids = new EventIds(CurrentWorkspace.required());
        for (var from = 0; from < file.rows().size(); from += BATCH) {
            var to = Math.min(file.rows().size(), from + BATCH);
            run.advance(id, batch(file, from, to), ids);
            progress.reached(Chapter.INTERACTIONS, before + to, most);
        }
        run.finish(id);
    }

    private static Batch batch(DemoFile file, int from, int to) {
        var reader = new RowReader(file.mapping(), file.shape().columns(), Instant.now());
        var read = new ArrayList<RowPart.Read>();
        var rejected = new ArrayList<Rejection>();
        for (var row = from; row < to; row++) {
            // The first line of a file is its header.
            reader.read(row + 2L, file.rows().get(row), part -> {
                if (part instanceof RowPart.Read good) {
                    read.add(good);
                } else if (part instanceof RowPart.Rejected bad) {
                    rejected.add(bad.rejection());
                }
            });
        }
        return new Batch(from, to, file.shape().bytes() * to / file.rows().size(), read, rejected);
    }
}
