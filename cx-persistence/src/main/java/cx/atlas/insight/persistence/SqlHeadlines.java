package cx.atlas.insight.persistence;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.Headline;
import cx.atlas.interaction.Metric;
import cx.atlas.journey.JourneyId;
import cx.atlas.shared.Figure;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The metrics of a period, of the one before, and their trend, in one statement. */
@Component
@RequiredArgsConstructor
class SqlHeadlines {

    /** The part of the trend that stands for the period before. */
    private static final int BEFORE = -1;

    private final JdbcClient jdbc;

    List<Headline> headlines(Period period, @Nullable JourneyId journey) {
        var parts = new ArrayList<ScoreRows>();
        for (var i = 0; i < period.parts(); i++) {
            parts.add(new ScoreRows());
        }
        var now = new ScoreRows();
        var before = new ScoreRows();
        jdbc.sql("""
                        select f.metric, f.score, sum(f.n) n,
                               case when f.day < :from then :before else (f.day - :from) * :parts / :days end part
                          from feedback_day f
                         where f.day between :start and :to
                           and (cast(:journey as uuid) is null or f.touchpoint_id in
                                 (select touchpoints_of(:journey, :drafts)))
                         group by 1, 2, 4
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("start", period.before().from())
                .param("before", BEFORE)
                .param("parts", period.parts())
                .param("days", period.days())
                .param("journey", journey == null ? null : journey.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(row -> {
                    var part = row.getInt("part");
                    var whole = part == BEFORE ? before : now;
                    var metric = Metric.valueOf(row.getString("metric"));
                    whole.add(metric, row.getInt("score"), row.getLong("n"));
                    if (part != BEFORE) {
                        parts.get(part).add(metric, row.getInt("score"), row.getLong("n"));
                    }
                });
        return Stream.of(Metric.NPS, Metric.CSAT, Metric.CES, Metric.STARS)
                .map(metric -> headline(metric, now, before, parts))
                .filter(h -> h.metric() != Metric.STARS || h.now().measured())
                .toList();
    }

    private static Headline headline(Metric metric, ScoreRows now, ScoreRows before, List<ScoreRows> parts) {
        List<Figure> trend = parts.stream().map(p -> p.of(metric).figure()).toList();
        var counts = now.of(metric);
        return new Headline(
                metric, counts.figure(), counts.mean(), before.of(metric).figure(), counts.unscored(), trend);
    }
}
