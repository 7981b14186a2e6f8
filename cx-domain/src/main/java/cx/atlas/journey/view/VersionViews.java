package cx.atlas.journey.view;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapState;
import cx.atlas.journey.VersionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the versions of maps. Who may not see drafts sees none. */
public interface VersionViews {

    /** The latest first; their number is bounded. */
    List<VersionRow> listVersions(JourneyId journey);

    Optional<VersionRow> findVersion(JourneyId journey, VersionId version);

    /**
     * What every thing of a map is like.
     *
     * @param version null for the map as it is now
     */
    Optional<MapState> findState(JourneyId journey, @Nullable VersionId version);

    /**
     * What touchpoints, personas, needs, journeys and the things of maps are called; a lane without a name by its kind.
     *
     * @param journey the one of whose map who may not see drafts is told what was published last
     */
    Map<UUID, String> findNames(JourneyId journey, Collection<UUID> ids);
}
