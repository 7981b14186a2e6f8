/** Pages and addresses: numbers that are drawn from evidence: scores with their intervals, heat map, dashboard. */
@NullMarked
package cx.atlas.insight.web;

import org.jspecify.annotations.NullMarked;
