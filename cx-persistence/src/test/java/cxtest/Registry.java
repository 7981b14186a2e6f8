package cxtest;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.usecase.KeepDepartments;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the registry of a workspace for tests, and what other features store about touchpoints by SQL. */
public final class Registry {

    private final ApplicationContext context;
    private final Actor keeper;

    /** @param keeper who may keep the whole registry */
    public Registry(ApplicationContext context, Actor keeper) {
        this.context = context;
        this.keeper = keeper;
    }

    public ChannelId channel(String name) {
        return channel(name, "phone");
    }

    public ChannelId channel(String name, String icon) {
        var said = new KeepChannels.Description(new Name(name), new ChannelIcon(icon), Tenure.OWNED);
        return CurrentActor.as(keeper, () -> context.getBean(KeepChannels.class).open(said));
    }

    /** A department that these people lead. */
    public DepartmentId department(String name, Actor... leads) {
        var said = new KeepDepartments.Description(new Name(name), true, Prose.NONE, Prose.NONE);
        var accounts = Set.of(leads).stream().map(Actor::accountId).collect(Collectors.toSet());
        return CurrentActor.as(
                keeper, () -> context.getBean(KeepDepartments.class).found(said, accounts));
    }

    public TouchpointId touchpoint(String name, ChannelId channel, @Nullable DepartmentId owner) {
        return touchpoint(TouchpointDescription.of(new Name(name), channel, owner));
    }

    public TouchpointId touchpoint(TouchpointDescription said) {
        return CurrentActor.as(
                keeper, () -> context.getBean(RecordTouchpoint.class).record(said));
    }

    public UUID strategyItem(Element element, String name) {
        var id = Ids.next();
        sql(
                "insert into strategy_item (id, version, element, name, description) values (?, 0, ?, ?, '')",
                id,
                element.name(),
                name);
        return id;
    }

    public void serves(TouchpointId touchpoint, UUID item) {
        sql("insert into touchpoint_serves (touchpoint_id, serves) values (?, ?)", touchpoint.value(), item);
    }

    public void interactions(TouchpointId touchpoint, LocalDate day, long n) {
        sql(
                "insert into interaction_day (day, channel_id, touchpoint_id, n) values (?, ?, ?, ?)",
                day,
                new UUID(0, 0),
                touchpoint.value(),
                n);
    }

    /** @param score −1 for words without a score */
    public void feedback(TouchpointId touchpoint, LocalDate day, String metric, int score, long n) {
        sql(
                "insert into feedback_day (day, channel_id, touchpoint_id, metric, score, n) values (?, ?, ?, ?, ?, ?)",
                day,
                new UUID(0, 0),
                touchpoint.value(),
                metric,
                score,
                n);
    }

    /** What one customer said with a CSAT score; the sums of the day are not touched. */
    public void verbatim(TouchpointId touchpoint, LocalDate day, int score, String words) {
        CurrentActor.run(
                keeper,
                () -> context.getBean(JdbcClient.class)
                        .sql("select open_month(?)")
                        .param(day)
                        .query()
                        .listOfRows());
        sql("""
                insert into feedback (customer_id, occurred_at, event_id, import_id, channel, event, touchpoint_id, metric, score, verbatim)
                values (gen_random_uuid(), cast(? as date) + time '12:00', ?, gen_random_uuid(), 'Web', 'call', ?, 'CSAT', ?, ?)
                """, day, Ids.next(), touchpoint.value(), score, words);
    }

    public void friction(TouchpointId touchpoint, String words, String status) {
        sql(
                """
                insert into friction_point (id, version, touchpoint_id, kind, severity, words, evidence, status, flagged_by)
                values (?, 0, ?, 'WAIT', 'HIGH', ?, 'ASSUMED', ?, ?)
                """,
                Ids.next(),
                touchpoint.value(),
                words,
                status,
                keeper.accountId().value());
    }

    /** A journey of one step at which the touchpoint is drawn; returns the journey's id. */
    public UUID journey(String title, TouchpointId touchpoint) {
        var journey = Ids.next();
        var stage = Ids.next();
        var step = Ids.next();
        var lane = Ids.next();
        sql(
                "insert into journey (id, version, title, goal, kind, status) values (?, 0, ?, '', 'AS_IS', 'DRAFT')",
                journey,
                title);
        sql(
                "insert into stage (id, version, journey_id, phase, name, rank) values (?, 0, ?, 'DURING', 'Get help', 'a')",
                stage,
                journey);
        sql(
                "insert into step (id, version, journey_id, stage_id, name, rank) values (?, 0, ?, ?, 'Calls', 'a')",
                step,
                journey,
                stage);
        sql(
                "insert into lane (id, version, journey_id, kind, rank) values (?, 0, ?, 'TOUCHPOINTS', 'a')",
                lane,
                journey);
        sql(
                "insert into card (id, version, journey_id, step_id, lane_id, rank, touchpoint_id) values (?, 0, ?, ?, ?, 'a', ?)",
                Ids.next(),
                journey,
                step,
                lane,
                touchpoint.value());
        return journey;
    }

    /** Runs one statement in the keeper's workspace. */
    public void sql(String sql, Object... parameters) {
        CurrentActor.run(
                keeper,
                () -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(begun -> context.getBean(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .update()));
    }
}
