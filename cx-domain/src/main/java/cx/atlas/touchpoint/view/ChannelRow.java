package cx.atlas.touchpoint.view;

import cx.atlas.touchpoint.Tenure;
import java.util.UUID;

/**
 * A channel as lists and pickers show it.
 *
 * @param touchpoints how many current touchpoints are in it
 */
public record ChannelRow(
        UUID id, long version, String name, String icon, Tenure tenure, boolean archived, long touchpoints) {}
