package cxtest;

import cx.atlas.interaction.Metric;
import cx.atlas.shared.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows for tests of what is read; called inside a transaction of the workspace. */
public record Rows(JdbcClient jdbc) {

    private static final UUID NIL = new UUID(0, 0);

    public UUID channel(String name) {
        var id = Ids.next();
        jdbc.sql("insert into channel (id, version, name, icon, tenure) values (?, 0, ?, 'tool', 'OWNED')")
                .params(id, name)
                .update();
        return id;
    }

    public UUID touchpoint(String name, UUID channel) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into touchpoint (id, version, name, channel_id, frontstage, description, intended_feeling, expectation)
                        values (?, 0, ?, ?, true, '', '', '')
                        """).params(id, name, channel).update();
        return id;
    }

    public UUID journey(String title, String status) {
        var id = Ids.next();
        jdbc.sql("insert into journey (id, version, title, goal, kind, status) values (?, 0, ?, '', 'AS_IS', ?)")
                .params(id, title, status)
                .update();
        jdbc.sql("insert into lane (id, version, journey_id, kind, rank) values (?, 0, ?, 'TOUCHPOINTS', 'a')")
                .params(id, id)
                .update();
        return id;
    }

    public void draw(UUID journey, String stage, String rank, String phase, UUID touchpoint) {
        var id = Ids.next();
        jdbc.sql("insert into stage (id, version, journey_id, phase, name, rank) values (?, 0, ?, ?, ?, ?)")
                .params(id, journey, phase, stage, rank)
                .update();
        jdbc.sql("insert into step (id, version, journey_id, stage_id, name, rank) values (?, 0, ?, ?, 'Step', 'a')")
                .params(id, journey, id)
                .update();
        jdbc.sql("""
                        insert into card (id, version, journey_id, step_id, lane_id, rank, touchpoint_id)
                        values (?, 0, ?, ?, ?, 'a', ?)
                        """).params(Ids.next(), journey, id, journey, touchpoint).update();
    }

    public void friction(String words, String severity, String status, UUID touchpoint, UUID flaggedBy) {
        jdbc.sql("""
                        insert into friction_point (id, version, touchpoint_id, kind, severity, words, evidence, status, flagged_by)
                        values (?, 0, ?, 'WAIT', ?, ?, 'ASSUMED', ?, ?)
                        """)
                .params(Ids.next(), touchpoint, severity, words, status, flaggedBy)
                .update();
    }

    public UUID item(String element, String name) {
        var id = Ids.next();
        jdbc.sql("insert into strategy_item (id, version, element, name, description) values (?, 0, ?, ?, '')")
                .params(id, element, name)
                .update();
        return id;
    }

    public void scored(LocalDate day, UUID touchpoint, UUID channel, Metric metric, int score, long n) {
        jdbc.sql("""
                        insert into feedback_day (day, channel_id, touchpoint_id, metric, score, n) values (?, ?, ?, ?, ?, ?)
                        """).params(day, channel, touchpoint, metric.name(), score, n).update();
    }

    public void happened(LocalDate day, UUID touchpoint, UUID channel, long n) {
        jdbc.sql("insert into interaction_day (day, channel_id, touchpoint_id, n) values (?, ?, ?, ?)")
                .params(day, channel, touchpoint, n)
                .update();
    }

    public void interaction(UUID customer, String at, String channel) {
        jdbc.sql("""
                        insert into interaction (customer_id, occurred_at, event_id, import_id, channel, event, sequence)
                        values (?, cast(? as timestamptz), ?, ?, ?, 'Contact', 0)
                        """).params(customer, at, Ids.next(), NIL, channel).update();
    }

    public void feedback(UUID customer, String at, int score, String words) {
        jdbc.sql("""
                        insert into feedback (customer_id, occurred_at, event_id, import_id, channel, event, metric, score, verbatim)
                        values (?, cast(? as timestamptz), ?, ?, 'Survey', 'Answer', 'CSAT', ?, ?)
                        """).params(customer, at, Ids.next(), NIL, score, words).update();
    }
}
