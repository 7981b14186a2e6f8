package cx.atlas.insight.web;

import cx.atlas.insight.view.Headline;
import cx.atlas.insight.view.HeatMap;
import cx.atlas.insight.view.JourneyLine;
import cx.atlas.interaction.Metric;
import cx.atlas.shared.web.FigureScreen;
import java.util.Locale;

/** How the dashboard writes its figures: called by its templates. */
public final class DashboardPage extends FigureScreen {

    DashboardPage(Locale locale) {
        super(locale);
    }

    /** "+31", "78.4%", "5.4 / 7": each metric in its own unit. */
    public String value(Headline headline) {
        var value = headline.now().value();
        return switch (headline.metric()) {
            case NPS -> numerals.signed(value, 0);
            case CSAT -> numerals.percent(value, 1);
            case CES -> numerals.fixed(value, 1) + " / 7";
            case STARS -> numerals.fixed(value, 1) + " / 5";
        };
    }

    /** The mean on the metric's own scale. */
    public String mean(Headline headline) {
        return numerals.fixed(headline.mean().value(), 2);
    }

    /** The 95 % interval, from and to. */
    public String interval(Headline headline) {
        return numerals.range(headline.now().interval(), headline.metric() == Metric.NPS ? 0 : 1);
    }

    public String change(Headline headline) {
        return numerals.signed(headline.change(), headline.metric() == Metric.NPS ? 0 : 1);
    }

    /** "better", "worse" or "same", after rounding to what is shown. */
    public String direction(Headline headline) {
        var shown = change(headline);
        return shown.startsWith("+") ? "better" : shown.startsWith("−") ? "worse" : "same";
    }

    public String trend(Headline headline) {
        return Spark.of(headline.trend());
    }

    public String curve(JourneyLine journey) {
        return Spark.ofEmotions(journey.curve());
    }

    /** The cell's own look: empty, not measured, too few, or its step of the scale. */
    public String look(HeatMap.Cell cell) {
        if (cell.touchpoints() == 0) {
            return "heat-void";
        }
        return cell.satisfaction().shown() ? heat(cell.satisfaction()) : "heat-few";
    }

    /** A share in whole percent, for the length of a meter; 0 of 0 is 0. */
    public long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
