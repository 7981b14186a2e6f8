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

    /** Half its 95 % interval: "± 0.4". */
    public String margin(Figure figure) {
        return numerals.margin(figure.interval(), 1);
    }

    /** Where a mean on 1 to 5 stands among nine steps from very bad (0) to very good (8). */
    public String heat(Figure figure) {
        return "heat-" + Math.round((figure.value() - 1) * 2);
    }
}
