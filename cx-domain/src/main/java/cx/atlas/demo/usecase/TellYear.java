package cx.atlas.demo.usecase;

import cx.atlas.demo.Almanac;
import cx.atlas.demo.Customers;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.Phrases;
import cx.atlas.demo.Touch;
import cx.atlas.demo.World;
import cx.atlas.demo.usecase.RecordRegistry.Registry;
import cx.atlas.interaction.EventIds;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.shared.CurrentWorkspace;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Feeds a year of interactions and feedback in, as the systems of the company would send them. */
@Component
@RequiredArgsConstructor
class TellYear {

    private static final int BATCH = 10_000;

    private final RecordInteractions record;

    /** @return how many were stored */
    long tell(Almanac almanac, Registry registry, long seed) {
        var touches = Touch.all(Leaf.read("touchpoints.txt"), registry.channelNames());
        var told = Customers.tell(new World(almanac, touches, new Phrases(Leaf.read("phrases.txt"))), seed);
        var source = ImportId.next();
        var ids = new EventIds(CurrentWorkspace.required());
        var stored = 0L;
        for (var from = 0; from < told.size(); from += BATCH) {
            var batch = told.subList(from, Math.min(told.size(), from + BATCH));
            stored += record.record(source, batch, ids).stored();
        }
        return stored;
    }
}
