package cx.atlas.interaction.persistence;

import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter on the counts per day, under the name {@code d}: they answer without reading every row. */
final class DaySql {

    private final List<String> conditions = new ArrayList<>(List.of("d.n > 0"));
    private final Map<String, Object> parameters = new HashMap<>();

    DaySql(EvidenceFilter filter, boolean feedback) {
        only("d.touchpoint_id = :touchpoint", "touchpoint", filter.touchpoint());
        only("d.channel_id = :channel", "channel", filter.channel());
        only("d.touchpoint_id in (select touchpoints_of(:journey, :drafts))", "journey", filter.journey());
        parameters.put("drafts", CurrentActor.may(Permission.SEE_DRAFTS));
        only("d.day >= :from", "from", filter.from());
        only("d.day <= :to", "to", filter.to());
        if (feedback) {
            only(
                    "d.metric = :metric",
                    "metric",
                    filter.metric() == null ? null : filter.metric().name());
            only("d.score = :score", "score", filter.score());
        }
    }

    /** Whether the filter asks for nothing but what is counted per day. */
    boolean answers(EvidenceFilter filter) {
        return filter.unmatched() == null
                && filter.source() == null
                && filter.query().isBlank();
    }

    private void only(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
