package cx.atlas.shared.web;

import cx.atlas.shared.Figure;
import java.util.Locale;

/** How pages write their figures: called by templates. */
public abstract class FigureScreen {

    protected final Numerals numerals;

    protected FigureScreen(Locale locale) {
        numerals = new Numerals(locale);
    }

    public String whole(long value) {
        return numerals.whole(value);
    }

    public String compact(long value) {
        return numerals.compact(value);
    }

    /** The figure itself, with one digit. */
    public String mean(Figure figure) {
        return numerals.fixed(figure.value(), 1);
    }

    /** Its 95 % interval, from and to. */
    public String range(Figure figure) {
        return numerals.range(figure.interval(), 1);
    }

    /** Half the 95 % interval of a mean: "± 0.4". Those of shares and of NPS do not stand around them. */
    public String margin(Figure figure) {
        return numerals.margin(figure.interval(), 1);
    }

    /** The 95 % interval of a metric's figure: from and to, of a mean its half. */
    protected String interval(String metric, Figure figure) {
        return switch (metric) {
            case "NPS" -> numerals.range(figure.interval(), 0);
            case "CSAT" -> range(figure);
            default -> margin(figure);
        };
    }

    /** Where a mean on 1 to 5 stands among nine steps from very bad (0) to very good (8). */
    public String heat(Figure figure) {
        return "heat-" + Math.round((figure.value() - 1) * 2);
    }
}
