package cx.atlas.insight.persistence;

import cx.atlas.insight.Period;
import cx.atlas.journey.JourneyId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many interactions a period had, in one statement. */
@Component
@RequiredArgsConstructor
class SqlTraffic {

    private static final UUID NIL = new UUID(0, 0);

    private final JdbcClient jdbc;

    /**
     * @param byTouchpoint of the whole company; those that belong to none stand under the nil UUID
     * @param shown those that the page is about: all, or those at the touchpoints of one journey
     */
    record Traffic(Map<UUID, Long> byTouchpoint, long shown) {

        long unmatched() {
            return byTouchpoint.getOrDefault(NIL, 0L);
        }
    }

    Traffic traffic(Period period, @Nullable JourneyId journey) {
        var byTouchpoint = new HashMap<UUID, Long>();
        var shown = new long[1];
        jdbc.sql("""
                        select touchpoint_id, sum(n) n,
                               cast(:journey as uuid) is null or touchpoint_id in (select touchpoints_of(:journey, :drafts)) shown
                          from interaction_day where day between :from and :to group by 1
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("journey", journey == null ? null : journey.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(row -> {
                    var n = row.getLong("n");
                    byTouchpoint.put(row.getObject("touchpoint_id", UUID.class), n);
                    shown[0] += row.getBoolean("shown") ? n : 0;
                });
        return new Traffic(byTouchpoint, shown[0]);
    }
}
