package cx.atlas.journey.web.live;

import cx.atlas.shared.WorkspaceId;
import java.util.UUID;

/** A map with all who look at it. */
record Room(WorkspaceId workspace, UUID journey) {}
