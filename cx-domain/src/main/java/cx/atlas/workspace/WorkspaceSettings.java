package cx.atlas.workspace;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import java.time.ZoneId;
import java.util.Currency;

/** What holds for a whole workspace. */
public record WorkspaceSettings(Name name, ZoneId zone, Currency currency) {

    /** From what a person typed or chose. */
    public static WorkspaceSettings of(String name, String zone, String currency) {
        return new WorkspaceSettings(new Name(name), zone(zone), currency(currency));
    }

    private static ZoneId zone(String id) {
        // Regions only: an offset such as +02:00 knows no summer time.
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw RuleBroken.at("zone", "workspace.zone.unknown");
        }
        return ZoneId.of(id);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.at("currency", "workspace.currency.unknown");
        }
    }
}
