package cx.atlas.journey.view;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.CardId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Traits;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run of acts has left on a map.
 *
 * @param acts in the order in which they were done
 * @param things that were touched, each once
 * @param many whether there was more than was asked for: then only the last acts are here, and no things
 * @param earlier how many acts of others came before those that are here
 */
public record Traces(List<ActRow> acts, List<Trace> things, boolean many, long earlier) {

    public static final Traces NONE = new Traces(List.of(), List.of(), false, 0);

    public boolean isEmpty() {
        return acts.isEmpty();
    }

    /** The steps that were touched, or in which cards were. */
    public List<StepId> steps() {
        return things.stream()
                .flatMap(trace -> trace.key().kind() == Kind.STEP
                        ? Stream.of(trace.key().id())
                        : Stream.of(trace.before(), trace.after())
                                .filter(traits -> traits.has("step_id"))
                                .map(traits -> UUID.fromString(traits.get("step_id"))))
                .distinct()
                .map(StepId::new)
                .toList();
    }

    public List<CardId> cards() {
        return things.stream()
                .filter(trace -> trace.key().kind() == Kind.CARD)
                .map(trace -> new CardId(trace.key().id()))
                .toList();
    }

    /** One act, as a list of acts shows it. */
    public record ActRow(long number, UUID actor, String name, String kind, String subject) {

        /** The kind of the lane that it is about, where that has no name of its own; null else. */
        public @Nullable LaneKind lane() {
            return ActKind.valueOf(kind).lane(subject);
        }
    }

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
