package cx.atlas.friction.persistence;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Ids;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.DepartmentId;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ground that friction stands on, laid by SQL: departments, channels, touchpoints, journeys. Called in a transaction. */
@RequiredArgsConstructor
class Ground {

    private final JdbcClient jdbc;

    DepartmentId department(String name) {
        var id = DepartmentId.next();
        jdbc.sql("""
                insert into department (id, version, name, frontstage, purpose, intended_feeling, hue)
                values (?, 0, ?, true, '', '', 3)
                """).params(id.value(), name).update();
        return id;
    }

    UUID channel(String name) {
        var id = Ids.next();
        jdbc.sql("insert into channel (id, version, name, icon, tenure) values (?, 0, ?, 'phone', 'OWNED')")
                .params(id, name)
                .update();
        return id;
    }

    TouchpointId touchpoint(String name, UUID channel, DepartmentId owner) {
        var id = TouchpointId.next();
        jdbc.sql("""
                insert into touchpoint (id, version, name, channel_id, department_id, frontstage, description, intended_feeling, expectation)
                values (?, 0, ?, ?, ?, true, '', '', '')
                """).params(id.value(), name, channel, owner.value()).update();
        return id;
    }

    JourneyId journey(String title) {
        var id = JourneyId.next();
        jdbc.sql("insert into journey (id, version, title, goal, kind, status) values (?, 0, ?, '', 'AS_IS', 'DRAFT')")
                .params(id.value(), title)
                .update();
        return id;
    }

    /** A step in a stage of its own. */
    StepId step(JourneyId journey, String name, String rank) {
        var stage = Ids.next();
        jdbc.sql("insert into stage (id, version, journey_id, phase, name, rank) values (?, 0, ?, 'DURING', ?, ?)")
                .params(stage, journey.value(), "Stage of " + name, rank)
                .update();
        var id = StepId.next();
        jdbc.sql("insert into step (id, version, journey_id, stage_id, name, rank) values (?, 0, ?, ?, ?, 'a')")
                .params(id.value(), journey.value(), stage, name)
                .update();
        return id;
    }

    void put(TouchpointId touchpoint, StepId step, JourneyId journey) {
        var lane = Ids.next();
        jdbc.sql("insert into lane (id, version, journey_id, kind, rank) values (?, 0, ?, 'TOUCHPOINTS', 'a')")
                .params(lane, journey.value())
                .update();
        jdbc.sql("""
                insert into card (id, version, journey_id, step_id, lane_id, rank, touchpoint_id)
                values (?, 0, ?, ?, ?, 'a', ?)
                """)
                .params(Ids.next(), journey.value(), step.value(), lane, touchpoint.value())
                .update();
    }

    void say(TouchpointId touchpoint, String verbatim, int score, String at) {
        jdbc.sql("select open_month(?::date)").param(at).query().listOfRows();
        jdbc.sql("""
                insert into feedback (customer_id, occurred_at, event_id, import_id, channel, event, touchpoint_id, metric, score, verbatim)
                values (gen_random_uuid(), ?::timestamptz, gen_random_uuid(), gen_random_uuid(), 'Web', 'pay', ?, 'CSAT', ?, ?)
                """)
                .params(at + "T12:00:00Z", touchpoint.value(), score, verbatim)
                .update();
    }

    void pass(TouchpointId touchpoint, int daysAgo, long n) {
        jdbc.sql("""
                insert into interaction_day (day, channel_id, touchpoint_id, n)
                values (current_date - ?, gen_random_uuid(), ?, ?)
                """).params(daysAgo, touchpoint.value(), n).update();
    }
}
