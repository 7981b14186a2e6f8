package cx.atlas.friction.view;

import cx.atlas.friction.FrictionStatus;
import java.util.List;
import java.util.Map;

/**
 * One page of the list.
 *
 * @param total how many there are on all pages
 * @param counts how many stand where, whatever status was asked for; a status that none has is missing
 */
public record FrictionList(List<FrictionRow> rows, long total, Map<FrictionStatus, Long> counts) {}
