package cx.atlas.demo.usecase;

import static java.util.stream.Collectors.toMap;

import cx.atlas.demo.Leaf;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.SettleThreads;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.JourneyRow;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.Prose;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people comment on the maps; who is named, or answered, finds that in the inbox. */
@Component
@RequiredArgsConstructor
class TalkAboutMaps {

    private static final Duration PAUSE = Duration.ofHours(5);

    private final WriteComments comments;
    private final SettleThreads settle;
    private final JourneyViews views;

    void talk(People people, Map<String, StepId> steps) {
        Map<String, JourneyId> journeys =
                people.as("Mara Albrecht", () -> views.listJourneys(JourneyQuery.all(), Integer.MAX_VALUE, 0)).stream()
                        .collect(toMap(JourneyRow::title, row -> new JourneyId(row.id())));
        for (var leaf : Leaf.read("comments.txt")) {
            var journey = Objects.requireNonNull(journeys.get(leaf.title().split(" / ")[0]), leaf.title());
            var step = steps.get(leaf.title());
            thread(people, journey, step == null ? Subject.journey() : Subject.step(step), leaf);
        }
    }

    private void thread(People people, JourneyId journey, Subject subject, Leaf leaf) {
        var at = Instant.now().minus(Duration.ofDays(Long.parseLong(leaf.needed("days"))));
        ThreadId thread = null;
        for (var line : leaf.lines()) {
            var who = line.note();
            if (who != null) {
                var before = thread;
                var now = at;
                thread = people.as(who, () -> add(journey, subject, before, line, now));
                Written.down();
                at = at.plus(PAUSE);
            }
        }
    }

    private ThreadId add(JourneyId journey, Subject subject, @Nullable ThreadId thread, Leaf.Line line, Instant at) {
        if (thread == null) {
            return comments.start(journey, subject, new Prose(line.text()), at);
        }
        if ("resolved".equals(line.name())) {
            settle.resolve(journey, thread, at);
        } else {
            comments.reply(journey, thread, new Prose(line.text()), at);
        }
        return thread;
    }
}
