package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.view.Measured;
import cx.atlas.touchpoint.view.ScoreSpread;
import cx.atlas.touchpoint.view.ScoreSpread.Score;
import cx.atlas.touchpoint.view.TouchpointFigures;
import cx.atlas.touchpoint.view.TouchpointFigures.Day;
import cx.atlas.touchpoint.view.TouchpointFigures.Verbatim;
import cx.atlas.workspace.CurrentActor;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A touchpoint's figures from the counts per day: five statements, and none reads an interaction. */
@Component
@RequiredArgsConstructor
class SqlTouchpointFigures {

    private final JdbcClient jdbc;
    private final SqlMeasured measured;

    private static final int VERBATIMS = 3;

    /** How many gave this score; −1 counts words without a score. */
    private record Answers(String metric, int score, long n) {}

    TouchpointFigures of(UUID id) {
        var days = measured.days();
        var answers = answers(id, days);
        var unscored = answers.stream()
                .filter(one -> one.score() < 0)
                .mapToLong(Answers::n)
                .sum();
        return new TouchpointFigures(days, days(id, days), used(id), spreads(answers), unscored, verbatims(id, days));
    }

    private static List<ScoreSpread> spreads(List<Answers> answers) {
        var spreads = new LinkedHashMap<String, List<Score>>();
        answers.stream()
                .filter(one -> one.score() >= 0)
                .forEach(one -> spreads.computeIfAbsent(one.metric(), metric -> new ArrayList<>())
                        .add(new Score(one.score(), one.n())));
        return spreads.entrySet().stream()
                .map(one -> new ScoreSpread(one.getKey(), one.getValue()))
                .toList();
    }

    private List<Day> days(UUID id, Measured days) {
        return jdbc.sql("""
                        select g.day::date date, coalesce(sum(i.n), 0) n
                          from generate_series(cast(:from as date)::timestamp, cast(:to as date)::timestamp, interval '1 day') g (day)
                          left join interaction_day i on i.touchpoint_id = :id and i.day = g.day::date
                         group by 1 order by 1
                        """)
                .param("id", id)
                .param("from", days.from())
                .param("to", days.to())
                .query((rs, index) -> new Day(rs.getObject("date", LocalDate.class), rs.getLong("n")))
                .list();
    }

    private boolean used(UUID id) {
        return jdbc.sql("select exists (select from interaction_day where touchpoint_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private List<Verbatim> verbatims(UUID id, Measured days) {
        return jdbc.sql("""
                        select verbatim text, metric, score, occurred_at at from feedback
                         where touchpoint_id = :id and verbatim <> '' and occurred_at >= :start and occurred_at < :end
                         order by occurred_at desc, event_id limit :most
                        """)
                .param("id", id)
                .param("start", startOf(days.from()))
                .param("end", startOf(days.to().plusDays(1)))
                .param("most", VERBATIMS)
                .query(Verbatim.class)
                .list();
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(CurrentActor.get().workspace().startOf(day));
    }

    /** Each score of each metric that was asked for, also those that nobody gave. */
    private List<Answers> answers(UUID id, Measured days) {
        return jdbc.sql("""
                        with asked as (
                          select metric, score, sum(n) n from feedback_day
                           where touchpoint_id = :id and day between :from and :to group by 1, 2)
                        select metric, score, n from asked where score < 0
                        union all
                        (select m.metric, g.score, coalesce(a.n, 0)
                           from (values (1, 'NPS', 0, 10), (2, 'CSAT', 1, 5), (3, 'CES', 1, 7), (4, 'STARS', 1, 5)) m (place, metric, lowest, highest)
                          cross join generate_series(m.lowest, m.highest) g (score)
                           left join asked a on a.metric = m.metric and a.score = g.score
                          where m.metric in (select metric from asked where score >= 0)
                          order by m.place, g.score)
                        """)
                .param("id", id)
                .param("from", days.from())
                .param("to", days.to())
                .query(Answers.class)
                .list();
    }
}
