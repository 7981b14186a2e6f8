package cx.atlas.touchpoint.view;

import cx.atlas.strategy.Element;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as its own page shows it.
 *
 * @param hue the owner's colour, 1 to 6; 0 where nobody owns it
 */
public record TouchpointView(
        UUID id,
        long version,
        String name,
        UUID channelId,
        String channel,
        String icon,
        @Nullable UUID departmentId,
        @Nullable String department,
        int hue,
        boolean frontstage,
        String description,
        String intendedFeeling,
        String expectation,
        boolean archived,
        Instant recordedAt,
        List<Served> serves,
        List<Use> uses,
        List<Friction> frictions) {

    /** A priority, promise or need that the touchpoint serves; an archived one counts no longer, but is not forgotten. */
    public record Served(UUID id, Element element, String name, boolean archived) {}

    /** A step of a current journey at which the touchpoint is drawn. */
    public record Use(UUID journeyId, String journey, UUID stepId, String stage, String step, boolean momentOfTruth) {}

    /** What hurts here; kind, severity and status by the names that the friction feature gives them. */
    public record Friction(UUID id, String words, String kind, String severity, String status, Instant flaggedAt) {}

    public List<Served> servedOf(Element element) {
        return serves.stream()
                .filter(one -> one.element() == element && !one.archived())
                .toList();
    }
}
