package cx.atlas.friction.persistence;

import cx.atlas.friction.view.FrictionOrder;
import cx.atlas.friction.view.FrictionViews;

/** The SELECT text of friction points: what a row shows, which rows are meant, and in which order. */
final class FrictionSql {

    static final String COLUMNS = """
            select f.id, f.version, f.words, f.kind, f.severity, f.evidence, f.status, f.status_since, f.flagged_at,
                   coalesce(b.name, '') flagged_by_name, f.owner_id, o.name owner,
                   t.id touchpoint_id, t.name touchpoint, c.name channel, c.icon,
                   j.id journey_id, j.title journey, s.id step_id, s.name step, s.stage,
                   d.ids, d.names, d.hues, r.reach
            """;

    static final String FROM = """
              from friction_point f
              left join account b on b.id = f.flagged_by
              left join account o on o.id = f.owner_id
              left join touchpoint t on t.workspace_id = f.workspace_id and t.id = f.touchpoint_id
              left join channel c on c.workspace_id = t.workspace_id and c.id = t.channel_id
              left join journey j on j.workspace_id = f.workspace_id and j.id = f.journey_id
               and (:drafts or j.status = 'PUBLISHED')
              left join seen_steps(:drafts) s on s.workspace_id = f.workspace_id and s.id = f.step_id
            """;

    static final String DETAILS = """
              cross join lateral (
                select coalesce(array_agg(x.id order by lower(x.name), x.id), '{}') ids,
                       coalesce(array_agg(x.name order by lower(x.name), x.id), '{}') names,
                       coalesce(array_agg(x.hue order by lower(x.name), x.id), '{}') hues
                  from (select distinct p.id, p.name, p.hue from friction_touchpoint a
                          join department p on p.workspace_id = a.workspace_id and p.id = a.department_id
                         where a.friction_id = f.id) x) d
              cross join lateral (
                select coalesce(sum(i.n), 0)::bigint reach from interaction_day i
                 where i.touchpoint_id in (select a.touchpoint_id from friction_touchpoint a where a.friction_id = f.id)
                   and i.day <= (select latest_day()) and i.day > (select latest_day()) - %d) r
            """.formatted(FrictionViews.DAYS);

    static final String WHERE = """
             where (:kind::text is null or f.kind = :kind)
               and (:severity::text is null or f.severity = :severity)
               and (:journey::uuid is null or f.journey_id = :journey or f.touchpoint_id in (select touchpoints_of(:journey, :drafts)))
               and (:owner::uuid is null or f.owner_id = :owner)
               and (not :unowned or f.owner_id is null)
               and (:touchpoint::uuid is null or exists (
                     select from friction_touchpoint a where a.friction_id = f.id and a.touchpoint_id = :touchpoint))
               and (:channel::uuid is null or exists (
                     select from friction_touchpoint a where a.friction_id = f.id and a.channel_id = :channel))
               and (:department::uuid is null or exists (
                     select from friction_touchpoint a where a.friction_id = f.id and a.department_id = :department))
               and not exists (
                     select from regexp_split_to_table(lower(trim(:query)), '\\s+') word
                      where position(word in lower(concat_ws(' ', f.words, f.detail, t.name, c.name, j.title, s.name, o.name))) = 0)
            """;

    private static final String WEIGHT = "array_position(array['LOW', 'MEDIUM', 'HIGH'], f.severity)";

    private FrictionSql() {}

    static String orderBy(FrictionOrder order) {
        var direction = order.descending() ? " desc" : " asc";
        var first = switch (order.by()) {
            case SEVERITY -> WEIGHT + direction;
            case AGE -> "now() - f.flagged_at" + direction;
            case REACH -> "reach" + direction;
            case WORDS -> "lower(f.words)" + direction;
        };
        return " order by " + first + ", " + WEIGHT + " desc, f.flagged_at, f.id";
    }
}
