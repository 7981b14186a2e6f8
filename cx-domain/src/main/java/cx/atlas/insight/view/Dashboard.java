package cx.atlas.insight.view;

import cx.atlas.insight.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole company on one page.
 *
 * @param interactions of the period, in all or at the journey's touchpoints
 * @param unmatched how many of the period belong to no touchpoint
 * @param chair null where nobody who scored low left words
 */
public record Dashboard(
        Period period,
        List<Headline> headlines,
        HeatMap heatMap,
        List<FrictionLine> frictions,
        List<ElementBalance> elements,
        List<JourneyLine> journeys,
        long interactions,
        long unmatched,
        @Nullable EmptyChair chair) {

    public boolean measured() {
        return interactions > 0 || headlines.stream().anyMatch(h -> h.now().measured() || h.unscored() > 0);
    }

    /** How many interactions the most travelled friction met, for comparing the others with it. */
    public long mostMet() {
        return frictions.stream().mapToLong(FrictionLine::interactions).max().orElse(0);
    }
}
