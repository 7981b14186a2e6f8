package cx.atlas.demo.usecase;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.Progress;
import cx.atlas.demo.usecase.RecordRegistry.Registry;
import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Place;
import cx.atlas.friction.Severity;
import cx.atlas.friction.usecase.AssignFriction;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.friction.usecase.MoveFrictionOn;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Flags what hurts, as different people did at different times, and tells what became of it. */
@Component
@RequiredArgsConstructor
class FlagDemoFriction {

    private static final String MANAGER = "Mara Albrecht";

    private final FlagFriction flag;
    private final AssignFriction assign;
    private final MoveFrictionOn moveOn;
    private final Progress progress;

    void flag(People people, Registry registry, Map<String, StepId> steps) {
        var leaves = Leaf.read("friction.txt");
        for (var leaf : leaves) {
            progress.reached(Chapter.FRICTION, leaves.indexOf(leaf), leaves.size());
            var place = place(leaf, registry, steps);
            var flagged = Instant.now().minus(Duration.ofDays(days(leaf.needed("days"))));
            var id = people.as(leaf.needed("by"), () -> flag.flag(place, claim(leaf), flagged));
            Written.down();
            people.as(MANAGER, () -> becomes(id, leaf, people, flagged));
        }
    }

    private static Place place(Leaf leaf, Registry registry, Map<String, StepId> steps) {
        return new Place(
                leaf.find("at")
                        .map(name ->
                                Objects.requireNonNull(registry.touchpoints().get(name), name))
                        .orElse(null),
                leaf.find("step")
                        .map(name -> Objects.requireNonNull(steps.get(name), name))
                        .orElse(null));
    }

    private static Claim claim(Leaf leaf) {
        var source = leaf.text("source");
        return new Claim(
                FrictionKind.valueOf(leaf.needed("kind")),
                Severity.valueOf(leaf.needed("severity")),
                new Name(leaf.title()),
                Prose.of(leaf.text("detail")),
                source.isEmpty() ? EvidenceStatus.ASSUMED : EvidenceStatus.OBSERVED,
                Prose.of(source));
    }

    /** Each act is one version. */
    private long becomes(FrictionPointId id, Leaf leaf, People people, Instant flagged) {
        var version = 0L;
        var owner = leaf.find("owner");
        if (owner.isPresent()) {
            assign.assign(id, version++, people.account(owner.get()));
            Written.down();
        }
        var at = flagged;
        for (var act : leaf.text("then").split("; ")) {
            if (!act.isEmpty()) {
                var parts = act.split(" ");
                at = at.plus(Duration.ofDays(days(parts[1])));
                move(id, version++, FrictionStatus.valueOf(parts[0]), leaf, at);
                Written.down();
            }
        }
        return version;
    }

    private void move(FrictionPointId id, long version, FrictionStatus to, Leaf leaf, Instant at) {
        if (to == FrictionStatus.DISMISSED) {
            moveOn.dismiss(id, version, new Prose(leaf.needed("reason")), at);
        } else {
            moveOn.move(id, version, to, at);
        }
    }

    private static long days(String said) {
        return Long.parseLong(said);
    }
}
