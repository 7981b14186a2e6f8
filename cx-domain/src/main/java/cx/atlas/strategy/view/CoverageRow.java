package cx.atlas.strategy.view;

import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A priority, promise or need, and how far touchpoints serve it.
 *
 * @param intendedFeeling of a brand promise, else null
 * @param needKind of a customer need, else null
 * @param personaId whose need it is; null where it is everybody's, or no need
 * @param touchpoints how many current touchpoints serve it
 * @param frontstage how many of them customers see
 * @param some the names of the first few of them
 */
public record CoverageRow(
        UUID id,
        long version,
        Element element,
        String name,
        String description,
        @Nullable String intendedFeeling,
        @Nullable NeedKind needKind,
        @Nullable UUID personaId,
        @Nullable String personaName,
        boolean archived,
        long touchpoints,
        long frontstage,
        List<String> some) {

    /** Current, and no touchpoint serves it. */
    public boolean unserved() {
        return touchpoints == 0 && !archived;
    }
}
