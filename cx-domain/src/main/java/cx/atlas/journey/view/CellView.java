package cx.atlas.journey.view;

import java.util.List;
import java.util.UUID;

/**
 * Where a step and a lane cross.
 *
 * @param frictions in the friction lane: the friction points of the step and its touchpoints that are not solved
 */
public record CellView(UUID step, LaneView lane, List<CardView> cards, List<FrictionTag> frictions) {}
