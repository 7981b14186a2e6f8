package cx.atlas.friction.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a friction point is, as screens name it. All of it is null where the place has vanished from the maps.
 *
 * @param channel the touchpoint's channel
 * @param icon the channel's icon
 */
public record FrictionPlace(
        @Nullable UUID touchpointId,
        @Nullable String touchpoint,
        @Nullable String channel,
        @Nullable String icon,
        @Nullable UUID journeyId,
        @Nullable String journey,
        @Nullable UUID stepId,
        @Nullable String step,
        @Nullable String stage) {}
