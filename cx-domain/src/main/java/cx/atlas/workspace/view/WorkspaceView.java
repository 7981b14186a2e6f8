package cx.atlas.workspace.view;

import cx.atlas.shared.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;

/** A workspace as its members see it. */
public record WorkspaceView(WorkspaceId id, long version, String name, ZoneId zone, Currency currency, boolean demo) {}
