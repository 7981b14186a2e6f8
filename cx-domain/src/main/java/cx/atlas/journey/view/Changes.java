package cx.atlas.journey.view;

import org.jspecify.annotations.Nullable;

/**
 * What a page that shows a map up to some act needs, to show it as it is now.
 *
 * @param map with what stands in the touched cells at least; null where nothing has changed
 * @param undoing null for those who do not draw
 */
public record Changes(
        Traces traces,
        JourneyHead journey,
        @Nullable MapView map,
        @Nullable Undoing undoing) {}
