package cx.atlas.interaction;

import cx.atlas.interaction.Recorded.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Interactions in memory; it knows no cases, so that what is sent without a customer is refused. */
public class FakeInteractions implements Interactions {

    public final Map<UUID, Arrival> stored = new LinkedHashMap<>();

    @Override
    public Recorded store(ImportId source, List<Identified> batch) {
        var before = stored.size();
        var refused = new ArrayList<Refused>();
        for (var index = 0; index < batch.size(); index++) {
            var one = batch.get(index);
            if (one.arrival().customer() == null) {
                refused.add(new Refused(
                        index,
                        "interaction.cause.unknownCase",
                        String.valueOf(one.arrival().caseKey())));
            } else {
                stored.putIfAbsent(one.eventId(), one.arrival());
            }
        }
        var fresh = stored.size() - before;
        return new Recorded(fresh, batch.size() - fresh - refused.size(), refused);
    }
}
