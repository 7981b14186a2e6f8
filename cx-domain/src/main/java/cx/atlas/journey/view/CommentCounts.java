package cx.atlas.journey.view;

import java.util.Map;
import java.util.UUID;

/** How many open threads of comments a journey has, and each card and step of it that has any. */
public record CommentCounts(long all, Map<UUID, Long> byThing) {

    public long of(UUID thing) {
        return byThing.getOrDefault(thing, 0L);
    }
}
