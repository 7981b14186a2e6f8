package cx.atlas.journey;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a thing on a map is like, trait by trait, each as a text; what is not set is empty. */
public record Traits(SortedMap<String, String> values) {

    public Traits {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** @param namesAndValues names, each with its value; null and false are not set */
    static Traits of(@Nullable Object... namesAndValues) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            values.put(
                    Objects.requireNonNull(namesAndValues[i]).toString(),
                    value == null || Boolean.FALSE.equals(value) ? "" : value.toString());
        }
        return new Traits(values);
    }

    /** Empty where it is not set. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    UUID id(String name) {
        return UUID.fromString(get(name));
    }

    /** The trait read by a function; null where it is not set. */
    <T> @Nullable T find(String name, Function<String, T> read) {
        return has(name) ? read.apply(get(name)) : null;
    }

    /** These, with those of others in place of their like. */
    public Traits with(Traits others) {
        var all = new TreeMap<>(values);
        all.putAll(others.values);
        return new Traits(all);
    }

    /** Those of these that are called so. */
    public Traits only(String... names) {
        var only = new TreeMap<>(values);
        only.keySet().retainAll(List.of(names));
        return new Traits(only);
    }

    /** Those of these that are other in the others. */
    public Traits unlike(Traits others) {
        var unlike = new TreeMap<>(values);
        unlike.entrySet().removeIf(trait -> trait.getValue().equals(others.get(trait.getKey())));
        return new Traits(unlike);
    }

    /** Whether each of these is the same in the others. */
    public boolean holdIn(Traits others) {
        return unlike(others).values.isEmpty();
    }
}
