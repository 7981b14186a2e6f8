package cx.atlas.journey.web;

import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import cx.atlas.journey.view.JourneyOrder;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.shared.web.ListQuery;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list, as the address has them. */
record JourneyFilter(
        @Nullable String q,
        @Nullable JourneyKind kind,
        @Nullable JourneyStatus status,
        @Nullable UUID persona,
        @Nullable UUID owner,
        Boolean archived) {

    JourneyFilter {
        archived = Boolean.TRUE.equals(archived);
    }

    JourneyQuery query(ListQuery list) {
        return new JourneyQuery(
                q == null ? "" : q.strip(),
                kind,
                status,
                persona,
                owner,
                archived,
                JourneyOrder.valueOf(list.sort().toUpperCase(Locale.ROOT)),
                list.descending());
    }

    /** Whether anything but the archive restricts the list. */
    public boolean any() {
        return (q != null && !q.isBlank()) || kind != null || status != null || persona != null || owner != null;
    }
}
