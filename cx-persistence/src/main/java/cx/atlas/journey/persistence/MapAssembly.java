package cx.atlas.journey.persistence;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.persistence.MapRows.Column;
import cx.atlas.journey.persistence.MapRows.Days;
import cx.atlas.journey.persistence.MapRows.FrictionRow;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.CellView;
import cx.atlas.journey.view.CommentCounts;
import cx.atlas.journey.view.FrictionTag;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.Opening;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the rows of a map together. */
final class MapAssembly {

    private record Cell(UUID step, UUID lane) {}

    private final List<LaneView> allLanes;
    private final List<LaneView> lanes;
    private final Map<Cell, List<CardView>> cards = new HashMap<>();
    private final Map<UUID, List<FrictionTag>> frictions = new HashMap<>();
    private final Handoffs handoffs;

    MapAssembly(List<LaneView> lanes, List<CardView> cards, List<FrictionRow> frictions, Handoffs handoffs) {
        this.allLanes = lanes;
        this.lanes = lanes.stream().filter(lane -> !lane.hidden()).toList();
        this.handoffs = handoffs;
        for (var card : cards) {
            this.cards
                    .computeIfAbsent(new Cell(card.step(), card.lane()), key -> new ArrayList<>())
                    .add(card);
        }
        for (var friction : frictions) {
            this.frictions
                    .computeIfAbsent(friction.step(), key -> new ArrayList<>())
                    .add(friction.tag());
        }
    }

    MapView map(JourneyHead head, List<Column> columns, CommentCounts comments, List<Opening> openings, Days days) {
        var stages = new ArrayList<StageView>();
        int at = 0;
        for (var column : columns) {
            if (stages.isEmpty() || !stages.get(stages.size() - 1).id().equals(column.stageId())) {
                stages.add(new StageView(
                        column.stageId(),
                        column.stageVersion(),
                        column.stageRank(),
                        column.phase(),
                        column.stageName(),
                        new ArrayList<>()));
            }
            if (column.stepId() != null) {
                stages.get(stages.size() - 1).steps().add(step(column, column.stepId(), at++));
            }
        }
        return new MapView(head, stages, allLanes, comments, openings, days.from(), days.to());
    }

    private StepView step(Column column, UUID id, int at) {
        var cells = new ArrayList<CellView>();
        for (var lane : lanes) {
            var here = cards.getOrDefault(new Cell(id, lane.id()), List.of());
            cells.add(new CellView(
                    id,
                    lane,
                    here,
                    lane.kind() == LaneKind.FRICTION ? frictions.getOrDefault(id, List.of()) : List.of()));
        }
        return new StepView(
                id,
                column.stepVersion(),
                column.stageId(),
                column.stepRank(),
                at,
                column.stepName(),
                column.momentOfTruth(),
                column.width(),
                column.opens(),
                column.feeling(),
                frictions.getOrDefault(id, List.of()),
                handoffs.to(id, lanes),
                cells);
    }
}
