package cx.atlas.journey.persistence;

import cx.atlas.journey.Gauge;
import cx.atlas.journey.Lane;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Picture;
import cx.atlas.journey.Place;
import cx.atlas.journey.Step;
import cx.atlas.journey.usecase.CopyLane;
import cx.atlas.journey.usecase.PlaceTouchpoints;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.Refusal;
import cx.atlas.workspace.CurrentActor;
import cxtest.PersistenceTest;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Taking back is the inverse of every act, and what was written down says what the map is. */
@PersistenceTest
abstract class UndoTest extends UndoFixture {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    PlaceTouchpoints touchpoints;

    @Autowired
    CopyLane copy;

    RandomCardActs cardActs;

    @BeforeEach
    void card_acts() {
        cardActs = beans.createBean(RandomCardActs.class);
    }

    void act(Random random) {
        var all = allSteps();
        var step = all.get(random.nextInt(all.size()));
        var columns = inside(() -> grid().stages());
        var stage = columns.get(random.nextInt(columns.size()));
        var rows = inside(() -> grid().lanes());
        var lane = rows.get(random.nextInt(rows.size()));
        var texts = rows.stream().filter(row -> row.kind().holdsTexts()).toList();
        var there = inside(() -> cards.findByJourneyId(journey)).stream()
                .filter(card -> rows.stream()
                        .anyMatch(row ->
                                row.id().equals(card.laneId()) && row.kind().holdsTexts()))
                .toList();
        CurrentActor.run(marketer, () -> {
            try {
                switch (random.nextInt(40)) {
                    case 0 ->
                        stages.add(journey, Phase.DURING, new Name("S" + random.nextInt(99)), Place.after(stage.id()));
                    case 1 ->
                        stages.move(
                                journey, stage.id(), Place.before(columns.get(0).id()));
                    case 2 -> stages.standIn(journey, stage.id(), Phase.AFTER);
                    case 3 -> {
                        if (inside(() -> grid().stepsOf(stage.id())).size() < all.size()) {
                            stages.remove(journey, stage.id());
                        }
                    }
                    case 4, 5 -> steps.add(journey, stage.id(), new Name("T" + random.nextInt(99)), Place.last());
                    case 6 -> steps.move(journey, step.id(), stage.id(), Place.last());
                    case 7 -> {
                        if (all.size() > 1) {
                            steps.remove(journey, step.id());
                        }
                    }
                    case 8 -> steps.resize(journey, step.id(), 100 + random.nextInt(300));
                    case 9 -> moments.mark(journey, step.id(), random.nextBoolean());
                    case 10 -> lanes.add(journey, LaneKind.TEXT, "L" + random.nextInt(99), Place.after(lane.id()));
                    case 11 -> lanes.move(journey, lane.id(), Place.last());
                    case 12 -> lanes.hide(journey, lane.id(), !lane.hidden());
                    case 13 -> curve.feel(journey, step.id(), new Emotion(random.nextInt(5) - 2));
                    case 14 ->
                        write.write(
                                journey,
                                step.id(),
                                texts.get(random.nextInt(texts.size())).id(),
                                new Prose("W" + random.nextInt(99)));
                    case 31 -> keep.restore(journey, first, "First");
                    case 15 -> lanes.giveIcon(journey, lane.id(), random.nextBoolean() ? "star" : "");
                    case 16 ->
                        curve.follow(
                                journey,
                                inside(() -> grid().lane(LaneKind.FEELS).personas()),
                                random.nextBoolean() ? List.of(persona) : List.of());
                    case 17 -> curve.feel(journey, step.id(), persona, new Emotion(random.nextInt(5) - 2));
                    case 18 -> place(random, step);
                    case 19 -> {
                        if (random.nextBoolean()) {
                            open.open(journey, step.id(), part);
                        } else {
                            open.close(journey, step.id());
                        }
                    }
                    case 32 -> stages.rename(journey, stage.id(), stage.act(), name(random));
                    case 33 -> steps.rename(journey, step.id(), step.act(), name(random));
                    case 34 -> lanes.rename(journey, lane.id(), lane.act(), "M" + random.nextInt(99));
                    case 35 -> {
                        if (rows.size() > 3 && random.nextInt(4) == 0) {
                            lanes.remove(journey, lane.id());
                        }
                    }
                    case 36 -> curve.expect(journey, step.id(), emotion(random));
                    case 37 -> curve.feel(journey, step.id(), emotion(random));
                    case 38 ->
                        touchpoints.place(
                                journey,
                                step.id(),
                                inside(() -> grid().lane(LaneKind.TOUCHPOINTS)).id(),
                                touchpoint);
                    case 39 -> copy.copy(part, inside(this::thoughtsOfPart), journey);
                    default -> cardActs.act(random, journey, there, step, texts);
                }
            } catch (Refusal refused) {
                // Nothing was done, which is fine.
            }
        });
    }

    private static Name name(Random random) {
        return new Name("N" + random.nextInt(99));
    }

    /** None takes the point away. */
    private static @Nullable Emotion emotion(Random random) {
        return random.nextBoolean() ? new Emotion(random.nextInt(5) - 2) : null;
    }

    private LaneId thoughtsOfPart() {
        return journeys.byId(part).grid().lane(LaneKind.THINKS).id();
    }

    /** An image, a need or a figure in its lane; where the map has no such lane, adding it is the act. */
    void place(Random random, Step step) {
        var kind = List.of(LaneKind.IMAGES, LaneKind.NEEDS, LaneKind.METRICS).get(random.nextInt(3));
        var lane = inside(() -> grid().lanes().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(Lane::id));
        if (lane.isEmpty()) {
            lanes.add(journey, kind, "", Place.last());
            return;
        }
        switch (kind) {
            case IMAGES -> {
                var bytes = new byte[] {1};
                var picture = new Picture("hash " + random.nextInt(3), "image/png", 1, 1, bytes, bytes);
                images.place(journey, step.id(), lane.get(), picture, Prose.NONE, true);
            }
            case NEEDS -> needs.place(journey, step.id(), lane.get(), need);
            default -> figures.place(journey, step.id(), lane.get(), Gauge.Kind.CSAT, touchpoint);
        }
    }
}
