/** Pages and addresses: journeys: phases, stages, steps, lanes and the cards of the map. */
@NullMarked
package cx.atlas.journey.web;

import org.jspecify.annotations.NullMarked;
