package cx.atlas.journey.survival;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What an editor is about to send.
 *
 * @param kind of the act that it becomes
 * @param subject what the act is about, where that is surely told
 * @param sure whether it changes something for sure if it is accepted
 */
record Gesture(
        String method,
        String path,
        Map<String, String> form,
        String kind,
        @Nullable String subject,
        boolean sure) {

    private static final String[] WORDS = {
        "Wait", "Zahlt", "Παύλα", "שלום", "🙂 pays", "<b>now</b>", "It's \"fine\"", "a\nb"
    };

    /** Any gesture that the map, as far as it is known, has something for. */
    static Gesture any(Random random, Known known, String words) {
        var card = known.any("cards", random);
        var step = known.any("steps", random);
        var lane = known.any("lanes", random);
        var stage = known.any("stages", random);
        // Where others have removed everything, somebody begins anew.
        if (stage == null) {
            return sure("POST", "/stages", "ADD_STAGE", null, "phase", "DURING");
        }
        if (step == null) {
            return sure("POST", "/steps", "ADD_STEP", null, "stage", stage);
        }
        if (lane == null) {
            return sure("POST", "/lanes", "ADD_LANE", words, "kind", "TEXT", "name", words);
        }
        int act = random.nextInt(100);
        if (act < 20) {
            var text = WORDS[random.nextInt(WORDS.length)] + " " + words;
            return sure(
                    "POST",
                    "/cells/%s/%s/cards".formatted(step, lane),
                    "WRITE_CARD",
                    text,
                    "version",
                    "0",
                    "text",
                    text);
        }
        if (act < 46 && card != null) {
            var text = "Rewritten " + words;
            return act < 32
                    ? sure(
                            "POST",
                            "/cards/" + card,
                            "REWRITE_CARD",
                            text,
                            "version",
                            "" + known.version("cards", card),
                            "text",
                            text)
                    : act < 42
                            ? maybe("/cards/%s/position".formatted(card), "MOVE_CARD", "step", step, "lane", lane)
                            : sure("DELETE", "/cards/" + card, "REMOVE_CARD", null);
        }
        if (act < 52) {
            return maybe(
                    "/steps/%s/%s".formatted(step, random.nextBoolean() ? "emotion" : "expectation"),
                    "FEEL",
                    "value",
                    "" + (random.nextInt(5) - 2));
        }
        if (act < 57) {
            return sure(
                    "POST",
                    "/steps",
                    "ADD_STEP",
                    null,
                    "stage",
                    stage,
                    random.nextBoolean() ? "after" : "nowhere",
                    step);
        }
        if (act < 62) {
            return sure(
                    "POST",
                    "/steps/" + step,
                    "RENAME_STEP",
                    words,
                    "version",
                    "" + known.version("steps", step),
                    "text",
                    words);
        }
        if (act < 68) {
            return maybe("/steps/%s/position".formatted(step), "MOVE_STEP", "stage", stage);
        }
        if (act < 71) {
            return maybe("/steps/%s/width".formatted(step), "RESIZE_STEP", "width", "" + (100 + random.nextInt(300)));
        }
        if (act < 75 && known.count("steps") > 3) {
            return sure("DELETE", "/steps/" + step, "REMOVE_STEP", null);
        }
        if (act < 77) {
            return sure("POST", "/stages", "ADD_STAGE", null, "phase", "DURING", "after", stage);
        }
        if (act < 79) {
            return maybe(
                    "/stages/%s/position".formatted(stage),
                    "MOVE_STAGE",
                    "before",
                    String.valueOf(known.any("stages", random)));
        }
        if (act < 80 && known.count("stages") > 3) {
            return sure("DELETE", "/stages/" + stage, "REMOVE_STAGE", null);
        }
        if (act < 82) {
            return sure("POST", "/lanes", "ADD_LANE", words, "kind", "TEXT", "name", words, "after", lane);
        }
        if (act < 84) {
            return maybe(
                    "/lanes/%s/position".formatted(lane),
                    "MOVE_LANE",
                    "after",
                    String.valueOf(known.any("lanes", random)));
        }
        if (act < 85 && known.count("lanes") > 4) {
            return sure("DELETE", "/lanes/" + lane, "REMOVE_LANE", null);
        }
        var back = act < 95 ? "undo" : "redo";
        return new Gesture(
                "POST", "/" + back, Map.of(), back.toUpperCase(java.util.Locale.ROOT), null, known.offers(back));
    }

    private static Gesture sure(String method, String path, String kind, @Nullable String subject, String... form) {
        return new Gesture(method, path, form(form), kind, subject, true);
    }

    private static Gesture maybe(String path, String kind, String... form) {
        return new Gesture("POST", path, form(form), kind, null, false);
    }

    private static Map<String, String> form(String... namesAndValues) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }
}
