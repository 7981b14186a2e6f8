package cx.atlas.touchpoint.persistence;

import cx.atlas.shared.Figure;
import cx.atlas.touchpoint.view.RegistryQuery.Sort;

/**
 * How the registry's rows are put in order.
 *
 * @param join what must be joined to the touchpoint {@code t} to sort by it; sorting by a name needs no figures at all
 * @param key the expression to sort by
 */
record RegistryOrder(String join, String key) {

    static RegistryOrder of(Sort sort) {
        return switch (sort) {
            case NAME -> new RegistryOrder("", "lower(t.name)");
            case CHANNEL -> new RegistryOrder("", "lower(c.name)");
            case DEPARTMENT -> new RegistryOrder("", "lower(d.name)");
            case FRONTSTAGE -> new RegistryOrder("", "(not t.frontstage)");
            case SERVES -> counted("""
                    select touchpoint_id, count(*) n from touchpoint_serves group by 1
                    """);
            case JOURNEYS -> counted("""
                    select k.touchpoint_id, count(distinct k.journey_id) n
                      from seen_touchpoints(:drafts) k join journey j on j.id = k.journey_id and not j.archived group by 1
                    """);
            case INTERACTIONS -> counted("""
                    select touchpoint_id, sum(n) n from interaction_day where day between :from and :to group by 1
                    """);
            case CSAT -> counted("""
                    select touchpoint_id, sum(score * n)::float8 / sum(n) n from feedback_day
                     where metric = 'CSAT' and score > 0 and day between :from and :to group by 1 having sum(n) >= %d
                    """.formatted(Figure.RANKED_FROM));
            case FRICTION -> counted("""
                    select touchpoint_id, count(*) n from friction_point where status in ('OPEN', 'FIXING', 'CHECK') group by 1
                    """);
        };
    }

    private static RegistryOrder counted(String select) {
        return new RegistryOrder(" left join (" + select + ") x on x.touchpoint_id = t.id", "x.n");
    }

    String by(boolean descending) {
        return key + (descending ? " desc" : " asc") + " nulls last, lower(t.name), t.id";
    }
}
