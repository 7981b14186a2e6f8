package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.Refusal;
import cx.atlas.strategy.StrategyItemId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random acts of two people: what is taken back leaves alone what the other has done since, or is refused. */
class ObstaclesTests {

    private static final int ACTS = 400;

    private final FakeCards cards = new FakeCards();
    private final Journey journey = new Journey(JourneyId.next(), JourneyMother.heading("First year"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void what_was_just_done_can_be_taken_back_and_done_again(long seed) {
        draw();
        var random = new Random(seed);
        for (int i = 0; i < ACTS; i++) {
            var before = map();
            var changes = act(random);
            var after = map();
            take(reversed(changes), "act %s, seed %s".formatted(i, seed));
            assertThat(map()).as("taken back: act %s, seed %s", i, seed).isEqualTo(before);
            take(changes, "act %s, seed %s".formatted(i, seed));
            assertThat(map()).as("done again: act %s, seed %s", i, seed).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void taking_back_never_overwrites_what_another_has_done_since(long seed) {
        draw();
        var random = new Random(seed);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < ACTS; i++) {
            var mine = reversed(act(random));
            var theirs = act(random);
            if (Obstacles.find(journey, cards, mine).isPresent()) {
                refused++;
                continue;
            }
            take(mine, "seed " + seed);
            taken++;
            var now = map();
            for (var change : theirs) {
                var is = now.get(change.key());
                if (change.after() == null) {
                    assertThat(is)
                            .as("gone: %s, act %s, seed %s", change, i, seed)
                            .isNull();
                } else {
                    assertThat(is)
                            .as("there: %s, act %s, seed %s", change, i, seed)
                            .isNotNull();
                    assertThat(change.after().holdIn(is))
                            .as("%s in %s, seed %s", change, is, seed)
                            .isTrue();
                }
            }
            everythingStandsSomewhere(seed);
        }
        assertThat(taken).as("seed %s", seed).isGreaterThan(ACTS / 4);
        assertThat(refused).as("seed %s", seed).isPositive();
    }

    private void draw() {
        Drawing.draw(JourneyMother.firstYear(), journey).forEach(cards::save);
    }

    private static List<Change> reversed(List<Change> changes) {
        return changes.stream().map(Change::reversed).toList();
    }

    private void take(List<Change> changes, String when) {
        assertThat(Obstacles.find(journey, cards, changes)).as(when).isEmpty();
        new MapEdit(journey, cards).make(changes);
        cards.follow(journey.grid());
    }

    private List<Change> act(Random random) {
        var edit = new MapEdit(journey, cards);
        try {
            change(edit, random);
        } catch (Refusal refused) {
            assertThat(edit.changes()).isEmpty();
        }
        var changes = edit.changes();
        cards.follow(journey.grid());
        return changes;
    }

    private void change(MapEdit edit, Random random) {
        var grid = journey.grid();
        var stage = any(grid.stages(), random).id();
        var step = any(grid.steps(), random).id();
        var lane = any(grid.lanes(), random).id();
        var number = "" + random.nextInt(1_000);
        switch (random.nextInt(14)) {
            case 0 -> edit.grid().addStage(Phase.DURING, new Name(number), Place.after(stage));
            case 1 -> edit.grid().moveStage(stage, Place.last());
            case 2 -> {
                if (grid.stepsOf(stage).size() < grid.steps().size()) {
                    edit.removeStage(stage);
                }
            }
            case 3, 4 -> edit.grid().addStep(stage, new Name(number), Place.last());
            case 5 -> edit.grid().moveStep(step, stage, Place.last());
            case 6 -> {
                if (grid.steps().size() > 2) {
                    edit.removeStep(step);
                }
            }
            case 7 -> edit.grid().addLane(LaneKind.TEXT, number, Place.after(lane));
            case 8 -> {
                if (grid.lanes().size() > 3) {
                    edit.removeLane(lane);
                }
            }
            case 9 -> edit.grid().resizeStep(step, 100 + random.nextInt(500));
            case 10 -> {
                var card = edit.cell(step, lane).feeling(null);
                edit.add(card).feel(new Emotion(random.nextInt(5) - 2));
            }
            case 11, 12 -> edit.add(edit.cell(step, lane).write(new Prose(number)));
            default -> card(edit, random, step, lane, number);
        }
    }

    private void card(MapEdit edit, Random random, StepId step, LaneId lane, String words) {
        if (cards.all().isEmpty()) {
            return;
        }
        var card = any(cards.all(), random);
        switch (random.nextInt(3)) {
            case 0 -> edit.remove(card);
            case 1 -> {
                if (card.emotion() == null) {
                    edit.card(card.id()).rewrite(LaneKind.THINKS, new Prose(words));
                }
            }
            default -> edit.cell(step, lane).take(edit.card(card.id()), Place.last());
        }
    }

    @Test
    void a_need_that_stands_there_by_now_is_in_the_way_of_the_same_one() {
        draw();
        var edit = new MapEdit(journey, cards);
        var lane = edit.grid().addLane(LaneKind.NEEDS, "", Place.last());
        var need = StrategyItemId.next();
        var step = journey.grid().steps().get(0).id();
        var added = new Change(
                new Key(Kind.CARD, UUID.randomUUID()),
                null,
                edit.cell(step, lane).name(need).traits());
        assertThat(Obstacles.find(journey, cards, List.of(added))).isEmpty();
        edit.add(edit.cell(step, lane).name(need));
        assertThat(Obstacles.find(journey, cards, List.of(added))).contains(added);
    }

    @Test
    void what_was_there_comes_back_also_where_the_cell_is_full_by_now() {
        draw();
        var step = journey.grid().steps().get(0).id();
        var lane = journey.grid().lane(LaneKind.THINKS).id();
        var edit = new MapEdit(journey, cards);
        edit.remove(edit.cell(step, lane).cards().get(0));
        var gone = edit.changes();
        while (edit.cell(step, lane).cards().size() < Card.MOST_IN_A_CELL) {
            edit.add(edit.cell(step, lane).write(new Prose("One more")));
        }
        take(reversed(gone), "full");
        assertThat(cards.findByStepIdAndLaneId(step, lane)).hasSize(Card.MOST_IN_A_CELL + 1);
    }

    private void everythingStandsSomewhere(long seed) {
        var grid = journey.grid();
        Set<Object> places = new HashSet<>();
        assertThat(grid.stages()).allMatch(stage -> places.add(stage.rank()));
        grid.stages()
                .forEach(stage -> assertThat(grid.stepsOf(stage.id()))
                        .allMatch(step -> places.add(List.of(stage.id(), step.rank()))));
        assertThat(grid.things())
                .as("no step without a stage, seed %s", seed)
                .hasSize(grid.stages().size()
                        + grid.steps().size()
                        + grid.lanes().size());
        assertThat(cards.all()).as("seed %s", seed).allSatisfy(card -> {
            assertThat(places.add(List.of(card.stepId(), card.laneId(), card.rank())))
                    .as("%s", card.traits())
                    .isTrue();
            assertThat(grid.step(card.stepId())).isNotNull();
            assertThat(grid.lane(card.laneId())).isNotNull();
        });
    }

    private Map<Key, Traits> map() {
        var map = new HashMap<Key, Traits>();
        journey.grid().things().forEach(thing -> map.put(thing.key(), thing.traits()));
        cards.all().forEach(card -> map.put(card.key(), card.traits()));
        return map;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
