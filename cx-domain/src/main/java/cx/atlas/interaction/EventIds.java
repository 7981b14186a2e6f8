package cx.atlas.interaction;

import cx.atlas.shared.Ids;
import cx.atlas.shared.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Gives the events of one file, or of one message, the ids by which they are known when they arrive again.
 *
 * <p>An id follows from the sender's id, or else from what was sent. Rows of one file that are equal are different events:
 * they are numbered in their order, so that the same file gives the same ids again. What was answered belongs to an
 * answer: a later file may tell those of one moment in another order.
 */
public final class EventIds {

    private static final String UNIT = "\u001f";

    private final UUID namespace;
    private final Fingerprints seen = new Fingerprints();
    private final Map<UUID, Integer> repeats = new HashMap<>();

    public EventIds(WorkspaceId workspace) {
        namespace = workspace.value();
    }

    public UUID of(Arrival arrival) {
        var kind = arrival instanceof Answer answer ? answer.metric().name() : "interaction";
        if (arrival.eventId() != null) {
            return Ids.named(namespace, kind + UNIT + arrival.eventId());
        }
        var id = Ids.named(namespace, kind + UNIT + content(arrival));
        if (seen.add(id.getMostSignificantBits() ^ id.getLeastSignificantBits())) {
            return id;
        }
        return Ids.named(id, Integer.toString(repeats.merge(id, 1, Integer::sum)));
    }

    private static String content(Arrival arrival) {
        var sent = String.join(
                UNIT,
                Objects.requireNonNullElse(arrival.customer(), ""),
                Objects.requireNonNullElse(arrival.caseKey(), ""),
                arrival.occurredAt().toString(),
                arrival.channel(),
                arrival.event());
        return arrival instanceof Answer answer
                ? String.join(UNIT, sent, Objects.toString(answer.score(), ""), answer.verbatim())
                : sent;
    }
}
