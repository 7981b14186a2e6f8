/** How it is stored and read: journeys: phases, stages, steps, lanes and the cards of the map. */
@NullMarked
package cx.atlas.journey.persistence;

import org.jspecify.annotations.NullMarked;
