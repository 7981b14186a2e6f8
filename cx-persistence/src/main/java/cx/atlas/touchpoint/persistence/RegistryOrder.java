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

    /**
     * The mean less its margin, or with it. The quantile of Student's t is the normal one and the first terms by which it is wider,
     * right to five digits where so many answered that they are ranked.
     */
    private static final String END_OF_MEAN = """
            select touchpoint_id, mean %s (1.9599640 + 2.3722712 / (total - 1) + 2.8224986 / (total - 1) ^ 2 + 2.5558497 / (total - 1) ^ 3)
                     * sqrt(greatest(0, squares - total * mean ^ 2) / (total - 1) / total) n
              from (select touchpoint_id, sum(n)::float8 total, sum(score * n)::float8 / sum(n) mean, sum(score * score * n)::float8 squares
                      from feedback_day where metric = 'CSAT' and score > 0 and day between :from and :to
                     group by 1 having sum(n) >= %d) answers
            """;

    /** @param descending the best first: then a mean stands where it is at least, else where it is at most */
    static RegistryOrder of(Sort sort, boolean descending) {
        return switch (sort) {
            case NAME -> new RegistryOrder("", "lower(t.name)");
            case CHANNEL -> new RegistryOrder("", "lower(c.name)");
            case DEPARTMENT -> new RegistryOrder("", "lower(d.name)");
            case FRONTSTAGE -> new RegistryOrder("", "(not t.frontstage)");
            case SERVES -> counted("""
                    select touchpoint_id, count(*) n from serving group by 1
                    """);
            case JOURNEYS -> counted("""
                    select k.touchpoint_id, count(distinct k.journey_id) n
                      from seen_touchpoints(:drafts) k join journey j on j.id = k.journey_id and not j.archived group by 1
                    """);
            case INTERACTIONS ->
                new RegistryOrder(
                        counted("""
                    select touchpoint_id, sum(n) n from interaction_day where day between :from and :to group by 1
                    """).join(),
                        "coalesce(x.n, (select 0 from interaction_day a where a.touchpoint_id = t.id limit 1))");
            case CSAT -> counted(END_OF_MEAN.formatted(descending ? "-" : "+", Figure.RANKED_FROM));
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
