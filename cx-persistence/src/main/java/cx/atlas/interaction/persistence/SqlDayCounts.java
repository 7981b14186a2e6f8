package cx.atlas.interaction.persistence;

import cx.atlas.interaction.DayCounts;
import java.time.ZoneId;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class SqlDayCounts implements DayCounts {

    private final JdbcClient jdbc;

    /** The zone is a parameter: the workspace itself may not have been written yet. */
    @Override
    public void recount(ZoneId zone) {
        MatchingLock.exclusive(jdbc);
        jdbc.sql("delete from interaction_day").update();
        jdbc.sql("delete from feedback_day").update();
        jdbc.sql("""
                        insert into interaction_day (day, channel_id, touchpoint_id, n)
                        select (occurred_at at time zone :zone)::date, coalesce(channel_id, nil()), coalesce(touchpoint_id, nil()), count(*)
                          from interaction group by 1, 2, 3
                        """).param("zone", zone.getId()).update();
        jdbc.sql("""
                        insert into feedback_day (day, channel_id, touchpoint_id, metric, score, n)
                        select (occurred_at at time zone :zone)::date, coalesce(channel_id, nil()), coalesce(touchpoint_id, nil()),
                               metric, coalesce(score, -1), count(*)
                          from feedback group by 1, 2, 3, 4, 5
                        """).param("zone", zone.getId()).update();
    }
}
