package cx.atlas.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Speaks as customers do: sentences by touchpoint and mood, from a small grammar of choices. */
public final class Phrases {

    private static final String ANY = "any";
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)|\\{([a-z]+)}");

    private final Map<String, Map<String, List<String>>> templates = new HashMap<>();

    public Phrases(List<Leaf> leaves) {
        for (var leaf : leaves) {
            var own = templates.computeIfAbsent(leaf.title(), title -> new HashMap<>());
            for (var line : leaf.lines()) {
                own.computeIfAbsent(line.name(), name -> new ArrayList<>())
                        .addAll(List.of(line.text().split(" \\| ")));
            }
        }
    }

    String say(String touchpoint, Mood mood, Dice dice) {
        var said = new ArrayList<String>();
        if (dice.chance(0.25)) {
            said.add(speak(ANY, mood.key() + " before", dice));
        }
        said.add(speak(touchpoint, mood.key(), dice));
        if (dice.chance(0.25)) {
            said.add(speak(ANY, mood.key() + " after", dice));
        }
        return String.join(" ", said);
    }

    private String speak(String touchpoint, String name, Dice dice) {
        var own = templates.getOrDefault(touchpoint, Map.of()).get(name);
        return own == null ? speak(ANY, name, dice) : capitalized(expanded(dice.pick(own), dice));
    }

    /** Settles the innermost choices first, until none is left. */
    private String expanded(String template, Dice dice) {
        var choice = CHOICE.matcher(template);
        if (!choice.find()) {
            return template;
        }
        var chosen = choice.group(1) != null
                ? dice.pick(List.of(choice.group(1).split("\\|")))
                : dice.pick(Objects.requireNonNull(
                        templates.getOrDefault(ANY, Map.of()).get(choice.group(2)), choice.group(2)));
        return expanded(template.substring(0, choice.start()) + chosen + template.substring(choice.end()), dice);
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
