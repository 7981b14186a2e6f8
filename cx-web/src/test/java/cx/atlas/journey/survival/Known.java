package cx.atlas.journey.survival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an editor knows of the map, from the page and the patches that came; it may be out of date. */
final class Known {

    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern TEXT = Pattern.compile("data-edit-url=\"/journeys/" + ID + "/(stages|steps|lanes)/"
            + ID + "\"| id=\"card-" + ID + "\"|data-edit-version=\"(\\d+)\"");
    private static final Pattern DROP =
            Pattern.compile("data-put=\"drop\" data-id=\"(stage|step|lane-head|card)-" + ID);
    private static final Pattern NUMBER = Pattern.compile("data-number=\"(\\d+)\"");
    private static final Pattern UNDO = Pattern.compile("data-action=\"undo#(undo|redo)\"([^>]*)>");

    private final Map<String, Map<String, Long>> versions = new LinkedHashMap<>();
    private final Map<String, Boolean> offered = new LinkedHashMap<>();
    private long number;

    /** @return the number of the act up to which the answer shows the map; null where it is no patch and no page */
    @Nullable
    Long read(String html) {
        readVersions(html);
        var drops = DROP.matcher(html);
        while (drops.find()) {
            of(drops.group(1).replace("-head", "") + "s").remove(drops.group(2));
        }
        var offers = UNDO.matcher(html);
        while (offers.find()) {
            offered.put(offers.group(1), !offers.group(2).contains("disabled"));
        }
        var numbers = NUMBER.matcher(html);
        if (!numbers.find()) {
            return null;
        }
        number = Long.parseLong(numbers.group(1));
        return number;
    }

    /** What a text belongs to stands before its version. */
    private void readVersions(String html) {
        var texts = TEXT.matcher(html);
        String what = null;
        String id = null;
        while (texts.find()) {
            if (texts.group(5) == null) {
                what = texts.group(4) == null ? texts.group(2) : "cards";
                id = texts.group(4) == null ? texts.group(3) : texts.group(4);
            } else if (what != null && id != null) {
                of(what).put(id, Long.parseLong(texts.group(5)));
                what = null;
            }
        }
    }

    long number() {
        return number;
    }

    boolean offers(String what) {
        return offered.getOrDefault(what, false);
    }

    int count(String what) {
        return of(what).size();
    }

    @Nullable
    String any(String what, Random random) {
        List<String> all = new ArrayList<>(of(what).keySet());
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    long version(String what, String id) {
        return of(what).getOrDefault(id, 0L);
    }

    void forget(String what, @Nullable String id) {
        of(what).remove(id);
    }

    private Map<String, Long> of(String what) {
        return versions.computeIfAbsent(what, key -> new LinkedHashMap<>());
    }
}
