package cx.atlas.insight.persistence;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.CellTouchpoint;
import cx.atlas.insight.view.Dashboard;
import cx.atlas.insight.view.DashboardViews;
import cx.atlas.insight.view.DataSpan;
import cx.atlas.journey.JourneyId;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.touchpoint.ChannelId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlDashboardViews implements DashboardViews {

    private final JdbcClient jdbc;
    private final SqlHeadlines headlines;
    private final SqlTraffic traffic;
    private final SqlHeatMap heatMap;
    private final SqlHeatMapCell cell;
    private final SqlDashboardParts parts;

    @Override
    public DataSpan span() {
        return jdbc.sql("""
                        select w.zone, least((select min(day) from interaction_day), (select min(day) from feedback_day)) first, latest_day() last
                          from workspace w where w.id = :workspace
                        """)
                .param("workspace", CurrentWorkspace.required().value())
                .query((rs, index) -> new DataSpan(
                        ZoneId.of(rs.getString("zone")),
                        rs.getObject("first", LocalDate.class),
                        rs.getObject("last", LocalDate.class)))
                .single();
    }

    @Override
    public Dashboard dashboard(Period period, @Nullable JourneyId journey) {
        var interactions = traffic.traffic(period, journey);
        return new Dashboard(
                period,
                headlines.headlines(period, journey),
                heatMap.heatMap(period, journey, interactions.byTouchpoint()),
                parts.frictions(journey, interactions.byTouchpoint()),
                parts.elements(),
                parts.journeys(),
                interactions.shown(),
                interactions.unmatched(),
                parts.chair(period, journey));
    }

    @Override
    public List<CellTouchpoint> listCell(Period period, @Nullable JourneyId journey, ChannelId channel, String stage) {
        return cell.list(period, journey, channel, stage);
    }
}
