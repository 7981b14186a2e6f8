package cx.atlas.strategy.view;

import cx.atlas.strategy.StrategyItemId;
import java.util.List;
import java.util.Optional;

/** Reads the three elements for screens. */
public interface StrategyViews {

    /** By element and name, for pickers; archived ones only where asked for. */
    List<StrategyItemRow> listItems(boolean archived);

    /** As {@link #listItems}, with the touchpoints that serve each. */
    List<CoverageRow> listCoverage(boolean archived);

    Optional<CoverageRow> findItem(StrategyItemId id);

    IdleTouchpoints idleTouchpoints();
}
