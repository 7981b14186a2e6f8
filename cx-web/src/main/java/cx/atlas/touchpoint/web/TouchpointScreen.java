package cx.atlas.touchpoint.web;

import cx.atlas.shared.web.FigureScreen;
import cx.atlas.touchpoint.view.RegistryRow;
import cx.atlas.touchpoint.view.ScoreSpread;
import cx.atlas.touchpoint.view.TouchpointFigures;
import cx.atlas.touchpoint.view.TouchpointFigures.Day;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How touchpoints' pages write their figures: called by their templates. */
public final class TouchpointScreen extends FigureScreen {

    /** The box of the bars of interactions by day. */
    private static final int HEIGHT = 40;

    TouchpointScreen(Locale locale) {
        super(locale);
    }

    /** "+31" of NPS, "78.4%" of CSAT, else the mean on its scale: "5.4 / 7". */
    public String headline(ScoreSpread spread) {
        var value = spread.figure().value();
        return switch (spread.metric()) {
            case "NPS" -> numerals.signed(value, 0);
            case "CSAT" -> numerals.percent(value, 1);
            default -> meanOf(spread);
        };
    }

    /** The mean on the metric's scale: "5.4 / 7". */
    public String meanOf(ScoreSpread spread) {
        var top = spread.scores().get(spread.scores().size() - 1).score();
        return mean(spread.mean()) + " / " + top;
    }

    /** The 95 % interval: from and to, of a mean its half. */
    public String interval(ScoreSpread spread) {
        return interval(spread.metric(), spread.figure());
    }

    /** A bar's height; a day with anything at all is seen. */
    public double height(Day day, TouchpointFigures figures) {
        return day.n() == 0 ? 0 : Math.max(1, Math.round(10.0 * HEIGHT * day.n() / figures.most()) / 10.0);
    }

    public double top(Day day, TouchpointFigures figures) {
        return HEIGHT - height(day, figures);
    }

    public Day busiest(TouchpointFigures figures) {
        return figures.days().stream().max(Comparator.comparing(Day::n)).orElseThrow();
    }

    /** A share in percent, for the length of a meter. */
    public long share(long n, ScoreSpread spread) {
        return spread.most() == 0 ? 0 : Math.round(100.0 * n / spread.most());
    }

    public boolean mayChangeRow(RegistryRow row) {
        return mayChange(row.departmentId());
    }

    /** Whether who looks may change touchpoints of this department. */
    public boolean mayChange(@Nullable UUID department) {
        return CurrentActor.get().mayRecordFor(department == null ? null : new DepartmentId(department));
    }
}
