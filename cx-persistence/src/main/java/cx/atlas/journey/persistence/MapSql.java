package cx.atlas.journey.persistence;

/** The statements that read a map. */
final class MapSql {

    private MapSql() {}

    private static final String LAST = """
            with last as materialized (select latest_day() as day)
            """;

    /**
     * The days of the evidence: 90, up to the latest that has data, so that an upload of last year's events shows. What is
     * counted is counted once, however the planner joins it: therefore "materialized", here and below.
     *
     * @param cards of which the touchpoints' evidence is wanted
     */
    private static String evidence(String cards) {
        return LAST + """
            , placed as materialized (select distinct touchpoint_id from card
                   where journey_id = :journey and touchpoint_id is not null%s),
                 given as materialized (
                   select f.touchpoint_id, f.metric, f.score, sum(f.n) n from feedback_day f, last
                    where f.touchpoint_id in (select touchpoint_id from placed) and f.score >= 0 and f.day between last.day - 89 and last.day
                    group by f.touchpoint_id, f.metric, f.score),
                 said as materialized (
                   select touchpoint_id, sum(n) n, sum(n * emotion) total, sum(n * emotion * emotion) squares
                     from (select touchpoint_id, n, case metric when 'NPS' then (score - 5) / 2.5
                                  when 'CES' then (score - 4) / 1.5 else score - 3 end emotion from given) scores
                    group by touchpoint_id)
            """.formatted(cards);
    }

    /** Lanes, each with the further personas whose feelings it draws. */
    static final String LANES = """
            select l.id, l.act version, l.kind, l.name, l.icon, l.hidden, who.ids, who.names
              from lane l
              left join lateral (
                select array_agg(p.id order by chosen.at) ids, array_agg(p.name order by chosen.at) names
                  from unnest(string_to_array(l.personas, ' ')::uuid[]) with ordinality chosen(id, at)
                  join persona p on p.workspace_id = l.workspace_id and p.id = chosen.id) who on true
             where l.journey_id = :journey order by l.rank, l.id
            """;

    static final String DAYS = LAST + """
            select last.day - 89 as "from", last.day as "to" from last
             where exists (select from card where journey_id = :journey and (touchpoint_id is not null or figure <> ''))
            union all select null, null limit 1
            """;

    /** Every stage with each of its steps, or with none, and the feelings there. */
    static final String COLUMNS = evidence("") + """
            , lived as materialized (
                select c.step_id, sum(said.n) n, sum(said.total) total, sum(said.squares) squares
                  from (select distinct step_id, touchpoint_id from card
                         where journey_id = :journey and touchpoint_id is not null) c
                  join said on said.touchpoint_id = c.touchpoint_id group by c.step_id),
              feelings as materialized (
                select c.step_id, c.persona_id, c.emotion, c.expected from lane l
                  join card c on c.workspace_id = l.workspace_id and c.lane_id = l.id
                 where l.journey_id = :journey and l.kind = 'FEELS'),
              felt as materialized (select step_id, emotion, expected from feelings where persona_id is null),
              others as materialized (
                select step_id, array_agg(persona_id) personas, array_agg(emotion) emotions from feelings
                 where persona_id is not null and emotion is not null group by step_id)
            select g.id stage_id, g.act stage_version, g.rank stage_rank, g.phase, g.name stage_name,
                   s.id step_id, s.act step_version, s.rank step_rank, s.name step_name, s.moment_of_truth, s.width,
                   o.id opens_id, o.title opens_title,
                   case when :drafts then drawn_curve(o.id) else (select v.curve from journey_version v
                     where v.workspace_id = o.workspace_id and v.id = o.published_id) end opens_curve,
                   others.personas, others.emotions,
                   felt.emotion, felt.expected, lived.n, lived.total, lived.squares
              from stage g
              left join step s on s.workspace_id = g.workspace_id and s.stage_id = g.id
              left join journey o on o.workspace_id = s.workspace_id and o.id = s.opens_id and (:drafts or o.status = 'PUBLISHED')
              left join others on others.step_id = s.id
              left join felt on felt.step_id = s.id
              left join lived on lived.step_id = s.id
             where g.journey_id = :journey
             order by g.rank, g.id, s.rank, s.id
            """;

    /** What a card is called: as the touchpoint or need that it shows, else by its words. Null where it says nothing. */
    static final String CARD_NAME = """
            coalesce((select p.name from touchpoint p where p.workspace_id = c.workspace_id
                         and p.id = coalesce(c.touchpoint_id, nullif(split_part(c.figure, ' ', 2), '')::uuid)),
                     (select i.name from strategy_item i where i.workspace_id = c.workspace_id and i.id = c.need_id),
                     nullif(c.body, ''))
            """;

    static final String CARDS = cards("");

    /** The "select" hides how many there are, for which the database would make a new plan each time, at ten times the cost. */
    static final String CARDS_OF_STEPS = cards(" and step_id = any ((select :steps::uuid[])::uuid[])");

    static final String ONE_CARD = cards(" and id = :card");

    /** A statement for each way to ask, so that the database keeps a plan for each. */
    private static String cards(String wanted) {
        return evidence(wanted) + """
            , seen as materialized (
                select i.touchpoint_id, sum(i.n) n from interaction_day i, last
                 where i.touchpoint_id in (select touchpoint_id from placed) and i.day between last.day - 89 and last.day
                 group by i.touchpoint_id),
              serves as materialized (
                select v.touchpoint_id, array_agg(distinct i.element) elements
                  from touchpoint_serves v
                  join strategy_item i on i.workspace_id = v.workspace_id and i.id = v.serves and not i.archived
                 where v.touchpoint_id in (select touchpoint_id from placed) group by v.touchpoint_id),
              gauge as materialized (
                select g.figure, t.id, t.name,
                       coalesce((select sum(i.n) from interaction_day i, last
                         where i.touchpoint_id = t.id and i.day between last.day - 89 and last.day), 0) interactions,
                       coalesce((select jsonb_object_agg(score, n) from (
                         select f.score, sum(f.n) n from feedback_day f, last
                          where f.touchpoint_id = t.id and f.metric = split_part(g.figure, ' ', 1)
                            and f.score >= 0 and f.day between last.day - 89 and last.day group by f.score) answers), '{}') scores
                  from (select distinct figure from card where journey_id = :journey and figure <> ''%1$s) g
                  join touchpoint t on t.id = split_part(g.figure, ' ', 2)::uuid)
            select c.id, c.act version, c.step_id, c.lane_id, c.body, c.emotion, c.expected, c.evidence, c.source,
                   c.colour, c.tag, c.span, c.persona_id, c.image_id,
                   w.id need_id, w.name need, w.need_kind, w.archived need_archived,
                   w.persona_id need_persona_id, (select p.name from persona p
                     where p.workspace_id = w.workspace_id and p.id = w.persona_id) need_persona,
                   gauge.figure, gauge.id gauge_id, gauge.name gauge_name, gauge.interactions gauge_interactions, gauge.scores,
                   t.id touchpoint_id, t.name, h.name channel, h.icon, t.department_id, d.name department,
                   coalesce(d.hue, 0) hue, t.frontstage, t.archived, coalesce(seen.n, 0) interactions,
                   coalesce(said.n, 0) n, coalesce(said.total, 0) total, coalesce(said.squares, 0) squares,
                   coalesce(serves.elements, '{}') elements
              from (select * from card where journey_id = :journey%1$s) c
              left join touchpoint t on t.workspace_id = c.workspace_id and t.id = c.touchpoint_id
              left join channel h on h.workspace_id = t.workspace_id and h.id = t.channel_id
              left join department d on d.workspace_id = t.workspace_id and d.id = t.department_id
              left join strategy_item w on w.workspace_id = c.workspace_id and w.id = c.need_id
              left join gauge on gauge.figure = c.figure
              left join seen on seen.touchpoint_id = t.id
              left join said on said.touchpoint_id = t.id
              left join serves on serves.touchpoint_id = t.id
             order by c.rank, c.id
            """.formatted(wanted);
    }

    /** Who owns what stands in each cell, in the order of its cards. */
    static final String OWNERS = """
            select c.step_id, c.lane_id, d.id, d.name
              from card c
              join touchpoint t on t.workspace_id = c.workspace_id and t.id = c.touchpoint_id
              join department d on d.workspace_id = t.workspace_id and d.id = t.department_id
             where c.journey_id = :journey order by c.rank, c.id
            """;

    /** Of a step itself, and of the touchpoints there: each by a join of its own, since no index answers "or". */
    static final String FRICTIONS = """
            with placed as materialized (
              select distinct workspace_id, step_id, touchpoint_id from card
               where journey_id = :journey and touchpoint_id is not null),
            hurting as (
              select s.id hurts, f.* from step s
                join friction_point f on f.workspace_id = s.workspace_id and f.step_id = s.id
               where s.journey_id = :journey
              union all
              select p.step_id, f.* from placed p
                join friction_point f on f.workspace_id = p.workspace_id and f.touchpoint_id = p.touchpoint_id
               where f.step_id is null)
            select hurts step_id, id, words, severity, kind from hurting
             where status not in ('SOLVED', 'DISMISSED')
             order by array_position(array['HIGH', 'MEDIUM', 'LOW'], severity), flagged_at, id
            """;
}
