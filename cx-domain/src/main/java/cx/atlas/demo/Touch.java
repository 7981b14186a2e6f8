package cx.atlas.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as the systems send it.
 *
 * @param name as the registry calls it
 * @param channel as sent
 * @param event as sent
 * @param survey null where nobody is asked
 */
public record Touch(
        String name, String channel, String event, @Nullable Survey survey) {

    /** @param channels the channels' names by what the file calls them */
    public static Map<String, Touch> all(List<Leaf> leaves, Map<String, String> channels) {
        return leaves.stream().map(leaf -> of(leaf, channels)).collect(Collectors.toMap(Touch::name, touch -> touch));
    }

    private static Touch of(Leaf leaf, Map<String, String> channels) {
        var survey = leaf.find("asks").map(Survey::of).orElse(null);
        var sent = leaf.find("sent").map(name -> name.split(" / "));
        return sent.map(parts -> new Touch(leaf.title(), parts[0], parts[1], survey))
                .orElseGet(() -> new Touch(
                        leaf.title(),
                        Objects.requireNonNull(channels.get(leaf.needed("channel"))),
                        leaf.title(),
                        survey));
    }
}
