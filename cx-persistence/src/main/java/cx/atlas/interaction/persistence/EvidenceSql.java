package cx.atlas.interaction.persistence;

import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceRow.Place;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter with their parameters, for interactions or feedback under the name {@code e}. */
final class EvidenceSql {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    EvidenceSql(EvidenceFilter filter, boolean feedback) {
        only("e.touchpoint_id = :touchpoint", "touchpoint", filter.touchpoint());
        only("e.channel_id = :channel", "channel", filter.channel());
        only("e.touchpoint_id in (select touchpoints_of(:journey, :drafts))", "journey", filter.journey());
        parameters.put("drafts", CurrentActor.may(Permission.SEE_DRAFTS));
        only("e.occurred_at >= :from", "from", startOf(filter.from()));
        only(
                "e.occurred_at < :to",
                "to",
                startOf(filter.to() == null ? null : filter.to().plusDays(1)));
        only("e.import_id = :source", "source", filter.source());
        if (filter.unmatched() != null) {
            only(
                    "e.touchpoint_id is null and lower(e.channel) = lower(:sentChannel)",
                    "sentChannel",
                    filter.unmatched().channel());
            only(
                    "lower(e.event) = lower(:sentEvent)",
                    "sentEvent",
                    filter.unmatched().event());
        }
        if (feedback) {
            only(
                    "e.metric = :metric",
                    "metric",
                    filter.metric() == null ? null : filter.metric().name());
            only("e.score = :score", "score", filter.score());
        }
        if (!filter.query().isBlank()) {
            var words = feedback ? " or e.verbatim ilike :query" : "";
            only(
                    "(e.event ilike :query or e.channel ilike :query or e.case_key ilike :query or c.customer_key ilike :query"
                            + words + ")",
                    "query",
                    "%" + filter.query().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    /** A day begins when it does in the workspace's zone. A moment that the planner knows leaves the other months alone. */
    private static @Nullable Timestamp startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(CurrentActor.get().workspace().startOf(day));
    }

    EvidenceSql after(@Nullable Place place) {
        if (place != null) {
            only(
                    "(e.occurred_at, e.event_id, e.customer_id) < (:afterTime, :afterEvent, :afterCustomer)",
                    "afterTime",
                    Timestamp.from(place.occurredAt()));
            parameters.put("afterEvent", place.eventId());
            parameters.put("afterCustomer", place.customerId());
        }
        return this;
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
