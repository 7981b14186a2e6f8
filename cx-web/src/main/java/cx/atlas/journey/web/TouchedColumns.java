package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.Feeling;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that look different since a neighbour has changed: the curve bends, and a handoff stands between two. */
final class TouchedColumns {

    /** How many points to each side of a point its line bends. */
    private static final int BENDS = 2;

    private final MapView map;
    private final List<StepView> steps;
    private final Set<Integer> served = new TreeSet<>();
    private final Set<Integer> handed = new TreeSet<>();
    private final Set<Integer> bent = new TreeSet<>();
    private final Set<Integer> felt = new TreeSet<>();
    private final Set<UUID> heads = new LinkedHashSet<>();

    TouchedColumns(MapView map) {
        this.map = map;
        this.steps = map.steps();
    }

    /** Something has changed at a step in a lane of this kind. */
    void touch(UUID step, LaneKind lane) {
        int at = map.step(step).at();
        if (lane.holdsTouchpoints()) {
            served.add(at);
            handed.add(at);
            handed.add(at + 1);
        }
        if (lane == LaneKind.FEELS) {
            felt.add(at);
            bendAll(at);
        } else if (lane.holdsTouchpoints()) {
            felt.add(at);
            // What is lived there may be another now: its line has no gaps within a run.
            for (int column = at - BENDS; column <= at + BENDS; column++) {
                bent.add(column);
            }
        }
    }

    /** What the head of this stage says of its steps is another thing now. */
    void touchHead(UUID stage) {
        heads.add(stage);
    }

    /** A column has come, gone or moved here: those on both sides have another neighbour. */
    void touchEdge(int at) {
        handed.add(at);
        handed.add(at + 1);
        for (int column = at - 1; column <= at + 1; column++) {
            bendAll(column);
        }
    }

    private void bendAll(int at) {
        bend(at, Feeling::drawn);
        bend(at, Feeling::expected);
        map.personas().forEach(persona -> bend(at, feeling -> feeling.others().get(persona.id())));
    }

    /** Where a step of a stage with this rank would stand. */
    int place(UUID stage, String rank) {
        int at = 0;
        for (var each : map.stages()) {
            if (each.id().equals(stage)) {
                return at
                        + (int) each.steps().stream()
                                .filter(step -> step.rank().compareTo(rank) < 0)
                                .count();
            }
            at += each.steps().size();
        }
        return at;
    }

    /** Where a stage with this rank would begin. */
    int placeOfStage(String rank) {
        return (int) map.stages().stream()
                .filter(stage -> stage.rank().compareTo(rank) < 0)
                .mapToLong(stage -> stage.steps().size())
                .sum();
    }

    private void bend(int at, Function<Feeling, @Nullable Integer> value) {
        if (at >= 0 && at < steps.size()) {
            bent.add(at);
        }
        for (int by : new int[] {-1, 1}) {
            int points = 0;
            for (int i = at + by; i >= 0 && i < steps.size() && points < BENDS; i += by) {
                bent.add(i);
                if (value.apply(steps.get(i).feeling()) != null) {
                    points++;
                }
            }
        }
    }

    /** @param fresh the stages and steps that are drawn anew anyway */
    List<Piece> pieces(Set<UUID> fresh) {
        var pieces = new ArrayList<Piece>();
        for (var step : steps) {
            if (fresh.contains(step.id())) {
                continue;
            }
            if (served.contains(step.at())) {
                pieces.add(Piece.replace("serves", Map.of("step", step)));
                heads.add(step.stageId());
            }
            if (felt.contains(step.at())) {
                pieces.add(Piece.replace("feelings", Map.of("step", step)));
            }
            for (var lane : map.lanes()) {
                if (lane.kind() == LaneKind.FEELS && bent.contains(step.at())) {
                    pieces.add(Piece.replace("curve", Map.of("step", step, "lane", lane)));
                } else if (lane.kind() == LaneKind.FRICTION && served.contains(step.at())) {
                    pieces.add(Piece.replace("cell", MapCells.model(map, step.id(), lane.id())));
                } else if (lane.kind().holdsTouchpoints() && handed.contains(step.at())) {
                    pieces.add(Piece.replace("handoff", Map.of("step", step, "lane", lane)));
                }
            }
        }
        map.stages().stream()
                .filter(stage -> heads.contains(stage.id()) && !fresh.contains(stage.id()))
                .forEach(stage -> pieces.add(Piece.replace("stage-head", Map.of("stage", stage))));
        return pieces;
    }
}
