package cx.atlas.insight.web;

import cx.atlas.friction.view.FrictionRow;
import cx.atlas.insight.view.DepartmentReach;
import cx.atlas.shared.web.FigureScreen;
import cx.atlas.touchpoint.view.RegistryPage;
import cx.atlas.touchpoint.view.RegistryRow;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a department's page writes its figures: called by its templates. */
public final class DepartmentScreen extends FigureScreen {

    private final RegistryPage page;
    private final DepartmentReach reach;
    private final Clock clock;

    DepartmentScreen(RegistryPage page, DepartmentReach reach, Locale locale, Clock clock) {
        super(locale);
        this.page = page;
        this.reach = reach;
        this.clock = clock;
    }

    /** Those that serve no priority, no promise and no need. */
    public List<RegistryRow> idle() {
        return page.rows().stream().filter(row -> row.serves().isEmpty()).toList();
    }

    public long frontstage() {
        return page.rows().stream().filter(RegistryRow::frontstage).count();
    }

    /** The interactions at all of them; null where none was ever counted. */
    public @Nullable String interactions() {
        var counted = page.rows().stream()
                .map(RegistryRow::interactions)
                .filter(Objects::nonNull)
                .toList();
        return counted.isEmpty()
                ? null
                : whole(counted.stream().mapToLong(Long::longValue).sum());
    }

    public String stages(RegistryRow row) {
        return String.join(" · ", reach.stages(row.id()));
    }

    /** For how many days it has been waiting for an answer. */
    public long daysOpen(FrictionRow friction) {
        return Math.max(0, ChronoUnit.DAYS.between(friction.flaggedAt(), clock.instant()));
    }
}
