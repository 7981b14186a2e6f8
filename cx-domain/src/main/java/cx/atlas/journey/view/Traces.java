package cx.atlas.journey.view;

import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Traits;
import java.util.List;
import java.util.UUID;

/**
 * What a run of acts has left on a map.
 *
 * @param acts in the order in which they were done
 * @param things that were touched, each once
 */
public record Traces(List<ActRow> acts, List<Trace> things) {

    /** One act, as a list of acts shows it. */
    public record ActRow(long number, UUID actor, String name, String kind, String subject) {}

    /**
     * One thing that was touched.
     *
     * @param was whether it was there before
     * @param is whether it is there now
     * @param before those of its traits that were touched, as they were before; all where it is gone
     * @param after those of its traits that were touched, as they are now; all where it is new
     */
    public record Trace(Key key, boolean was, boolean is, Traits before, Traits after) {

        public boolean isNew() {
            return is && !was;
        }

        public boolean isGone() {
            return was && !is;
        }

        /** Whether it was there all along, and this trait is another one now. */
        public boolean isOf(String trait) {
            return was
                    && is
                    && after.values().containsKey(trait)
                    && !after.get(trait).equals(before.get(trait));
        }
    }
}
