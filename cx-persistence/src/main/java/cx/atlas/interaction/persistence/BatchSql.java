package cx.atlas.interaction.persistence;

/** The statements of a batch, in the order in which they run. */
final class BatchSql {

    static final String STAGING = """
            create temp table if not exists arrival (
              position int, customer_id uuid, customer_key text, occurred_at timestamptz, event_id uuid, channel text,
              event text, case_key text, sequence bigint, metric text, score int, verbatim text) on commit delete rows;
            truncate arrival;
            """;

    /** Where a case has one customer, by what is stored or by the batch itself, that is the one. */
    static final String CUSTOMERS_OF_CASES = """
            update arrival a set customer_id = k.customer_id
              from (select case_key, (array_agg(customer_id))[1] customer_id
                      from (select c.case_key, c.customer_id from customer_case c
                             where c.case_key in (select case_key from arrival where customer_id is null)
                             union
                            select case_key, customer_id from arrival where customer_id is not null) u
                     group by case_key having count(*) = 1) k
             where a.customer_id is null and a.case_key = k.case_key
            """;

    static final String WITHOUT_CUSTOMER = """
            select a.position, a.case_key, exists (select from customer_case c where c.case_key = a.case_key) shared
              from arrival a where a.customer_id is null order by a.position
            """;

    static final String OPEN_MONTHS = """
            select open_month(month) from (select distinct date_trunc('month', occurred_at at time zone 'UTC')::date as month
                                             from arrival where customer_id is not null order by 1) m
            """;

    static final String CUSTOMERS = """
            insert into customer (id, customer_key, first_seen_at)
            select customer_id, min(customer_key), min(occurred_at) from arrival
             where customer_key is not null group by customer_id order by customer_id
            on conflict (workspace_id, id) do update set first_seen_at = excluded.first_seen_at
             where excluded.first_seen_at < customer.first_seen_at
            """;

    /** Each sent channel and event name once, with what it means. */
    private static final String NAMES = """
            with name as materialized (
              select n.channel, n.event, r.channel_id, r.touchpoint_id
                from (select distinct channel, event from arrival where (metric is null) = %s) n
               cross join lateral resolve_event(n.channel, n.event) r),
            """;

    /** Adds the new rows to the counts per day, remembers whose their cases are, and counts them. */
    private static final String COUNT = """
            counted as (
              insert into %1$s_day (day, channel_id, touchpoint_id, %2$s n)
              select (f.occurred_at at time zone w.zone)::date, coalesce(f.channel_id, nil()), coalesce(f.touchpoint_id, nil()), %3$s count(*)
                from fresh f cross join workspace w where w.id = current_workspace()
               group by 1, 2, 3 %4$s order by 1, 2, 3 %4$s
              on conflict (workspace_id, day, channel_id, touchpoint_id %5$s) do update set n = %1$s_day.n + excluded.n),
            cases as (
              insert into customer_case (case_key, customer_id)
              select distinct case_key, customer_id from fresh where case_key is not null order by 1, 2
              on conflict do nothing)
            select count(*) from fresh
            """;

    static final String INTERACTIONS = NAMES.formatted(true) + """
            batch as materialized (select nextval('arrival_batch') << 22 as arrived),
            fresh as (
              insert into interaction (customer_id, occurred_at, event_id, import_id, channel, event, channel_id, touchpoint_id, case_key, sequence)
              select a.customer_id, a.occurred_at, a.event_id, :import, a.channel, a.event, n.channel_id, n.touchpoint_id, a.case_key,
                     coalesce(a.sequence, b.arrived + a.position)
                from arrival a join name n using (channel, event) cross join batch b
               where a.metric is null and a.customer_id is not null
               order by a.customer_id, a.occurred_at, a.event_id, a.position
              on conflict do nothing
              returning customer_id, occurred_at, channel_id, touchpoint_id, case_key),
            """ + COUNT.formatted("interaction", "", "", "", "");

    static final String FEEDBACK = NAMES.formatted(false) + """
            fresh as (
              insert into feedback (customer_id, occurred_at, event_id, import_id, channel, event, channel_id, touchpoint_id, case_key, metric, score, verbatim)
              select a.customer_id, a.occurred_at, a.event_id, :import, a.channel, a.event, n.channel_id, n.touchpoint_id, a.case_key,
                     a.metric, a.score, a.verbatim
                from arrival a join name n using (channel, event)
               where a.metric is not null and a.customer_id is not null
               order by a.customer_id, a.occurred_at, a.event_id, a.position
              on conflict do nothing
              returning customer_id, occurred_at, channel_id, touchpoint_id, case_key, metric, score),
            """
            + COUNT.formatted(
                    "feedback", "metric, score,", "f.metric, coalesce(f.score, -1),", ", 4, 5", ", metric, score");

    private BatchSql() {}
}
