package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.Outline.CardPlan;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.Outline.StagePlan;
import cx.atlas.journey.Outline.StepPlan;
import cx.atlas.journey.Phase;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a template: title, goal, sector, the kinds of lanes, and stages with their steps. A step's texts stand under the name of
 * their lane ({@code thinks: Why so much?}), its emotions under {@code feels} and {@code expected}.
 */
final class TemplateReader {

    private TemplateReader() {}

    static JourneyTemplate read(String key, String file) {
        Map<?, ?> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        var lanes = list(map, "lanes").stream()
                .map(kind -> LaneKind.valueOf(String.valueOf(kind)))
                .toList();
        var stages = list(map, "stages").stream()
                .map(stage -> stage((Map<?, ?>) stage, lanes))
                .toList();
        var outline = new Outline(lanes.stream().map(LanePlan::of).toList(), stages);
        return new JourneyTemplate(key, text(map, "sector"), text(map, "title"), text(map, "goal"), outline);
    }

    private static StagePlan stage(Map<?, ?> stage, List<LaneKind> lanes) {
        return new StagePlan(
                Phase.valueOf(text(stage, "phase")),
                new Name(text(stage, "name")),
                list(stage, "steps").stream()
                        .map(step -> step((Map<?, ?>) step, lanes))
                        .toList());
    }

    private static StepPlan step(Map<?, ?> step, List<LaneKind> lanes) {
        var cards = new ArrayList<CardPlan>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane) == LaneKind.FEELS) {
                var emotion = emotion(step.get("feels"));
                var expected = emotion(step.get("expected"));
                if (emotion != null || expected != null) {
                    cards.add(CardPlan.feeling(lane, emotion, expected));
                }
            } else {
                var words = text(step, lanes.get(lane).name().toLowerCase(Locale.ROOT));
                if (!words.isEmpty()) {
                    cards.add(CardPlan.text(lane, words));
                }
            }
        }
        return new StepPlan(new Name(text(step, "name")), Boolean.TRUE.equals(step.get("moment")), cards);
    }

    private static @Nullable Emotion emotion(@Nullable Object value) {
        return value == null ? null : new Emotion((Integer) value);
    }

    private static String text(Map<?, ?> map, String key) {
        var value = map.get(key);
        return value == null ? "" : value.toString();
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }
}
