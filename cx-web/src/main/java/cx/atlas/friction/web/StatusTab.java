package cx.atlas.friction.web;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.shared.web.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of the tabs above the list.
 *
 * @param key a status, {@code TODO} for what is not settled, or {@code ALL}
 */
record StatusTab(String key, long count, String href, boolean current) {

    /** What is to do, each status, and all. */
    static List<StatusTab> all(String asked, ListQuery query, Map<FrictionStatus, Long> counts) {
        var tabs = new ArrayList<StatusTab>();
        tabs.add(tab("TODO", "", sum(counts, true), asked, query));
        for (var status : FrictionStatus.values()) {
            tabs.add(tab(status.name(), status.name(), counts.getOrDefault(status, 0L), asked, query));
        }
        tabs.add(tab("ALL", "ALL", sum(counts, true) + sum(counts, false), asked, query));
        return tabs;
    }

    private static StatusTab tab(String key, String value, long count, String asked, ListQuery query) {
        return new StatusTab(key, count, query.with(Map.of("status", value, "page", "")), value.equals(asked));
    }

    private static long sum(Map<FrictionStatus, Long> counts, boolean unsettled) {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().unsettled() == unsettled)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
