package cx.atlas.journey.view;

import cx.atlas.shared.NotFound;
import cx.atlas.strategy.Element;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a map with its cells, one for each lane in order.
 *
 * @param at which step of the whole journey it is, from 0
 * @param width in pixels at full size; null where it is as wide as others
 * @param opens the journey that tells it in detail
 * @param frictions what of the step and its touchpoints is not solved, whether the map has a lane for it or not
 * @param handoffs by lane: the department that hands the customer over to the one that comes first here
 */
public record StepView(
        UUID id,
        long version,
        UUID stageId,
        String rank,
        int at,
        String name,
        boolean momentOfTruth,
        @Nullable Integer width,
        @Nullable SubJourney opens,
        Feeling feeling,
        List<FrictionTag> frictions,
        Map<UUID, String> handoffs,
        List<CellView> cells) {

    public CellView cell(UUID lane) {
        return cells.stream()
                .filter(cell -> cell.lane().id().equals(lane))
                .findFirst()
                .orElseThrow(() -> new NotFound("lane"));
    }

    /** The elements that the touchpoints here serve, each once, in their order. */
    public List<Element> serves() {
        return cells.stream()
                .flatMap(cell -> cell.cards().stream())
                .map(CardView::touchpoint)
                .filter(Objects::nonNull)
                .flatMap(touchpoint -> touchpoint.serves().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
