/** How it is stored and read: numbers that are drawn from evidence: scores with their intervals, heat map, dashboard. */
@NullMarked
package cx.atlas.insight.persistence;

import org.jspecify.annotations.NullMarked;
