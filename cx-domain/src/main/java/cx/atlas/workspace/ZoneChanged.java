package cx.atlas.workspace;

import java.time.ZoneId;

/** The days of the workspace now begin and end in another zone; listeners take part in the same transaction. */
public record ZoneChanged(ZoneId zone) {}
