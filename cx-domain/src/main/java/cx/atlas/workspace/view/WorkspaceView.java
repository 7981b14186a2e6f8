package cx.atlas.workspace.view;

import java.time.ZoneId;
import java.util.Currency;

/** The settings of a workspace. */
public record WorkspaceView(long version, String name, ZoneId zone, Currency currency) {}
