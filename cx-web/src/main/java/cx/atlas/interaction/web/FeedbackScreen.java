package cx.atlas.interaction.web;

import cx.atlas.shared.web.FigureScreen;
import java.util.Locale;

/** How the list of feedback writes its figures: called by its templates. */
public final class FeedbackScreen extends FigureScreen {

    FeedbackScreen(Locale locale) {
        super(locale);
    }

    /** "+31" of NPS, "78.4%" of CSAT, else the mean on its scale: "5.4 / 7". */
    public String headline(ScoreSummary scores) {
        var value = scores.figure().value();
        return switch (scores.metric()) {
            case NPS -> numerals.signed(value, 0);
            case CSAT -> numerals.percent(value, 1);
            case CES, STARS ->
                numerals.fixed(value, 1) + " / " + scores.metric().highest();
        };
    }

    /** The 95 % interval: from and to, of a mean its half. */
    public String interval(ScoreSummary scores) {
        return interval(scores.metric().name(), scores.figure());
    }

    /** The mean with its interval. */
    public String mean(ScoreSummary scores) {
        return numerals.fixed(scores.mean().value(), 2) + " "
                + numerals.margin(scores.mean().interval(), 2);
    }
}
