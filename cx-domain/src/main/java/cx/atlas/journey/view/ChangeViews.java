package cx.atlas.journey.view;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.Traces.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what has become of maps, traces and map as of one and the same moment. Drafts as in {@link JourneyViews}. */
public interface ChangeViews {

    /** Past so many changes the whole map is less. */
    int MANY = 400;

    /**
     * @param since the number of the last act that is known; negative where none is
     * @param everyCell whether these things cannot be told without what stands in every cell
     */
    Optional<Changes> findChanges(JourneyId journey, long since, Predicate<List<Trace>> everyCell);

    /** What the acting member can take back and do again there; null for those who do not draw. */
    @Nullable
    Undoing findUndoing(JourneyId journey);
}
