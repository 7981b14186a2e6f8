package cx.atlas.strategy.view;

import java.util.List;

/**
 * Current touchpoints that serve nothing yet.
 *
 * @param all how many current touchpoints there are
 * @param some the names of the first few idle ones
 */
public record IdleTouchpoints(long count, long all, List<String> some) {}
