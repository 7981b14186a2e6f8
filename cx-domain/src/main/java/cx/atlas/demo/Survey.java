package cx.atlas.demo;

import cx.atlas.interaction.Metric;

/**
 * How customers are asked at a touchpoint.
 *
 * @param rate the share of them who answer
 * @param mean how it goes, on the metric's scale
 */
public record Survey(Metric metric, double rate, double mean) {

    /** @param said as {@code CSAT 0.12 2.9} */
    static Survey of(String said) {
        var parts = said.split(" ");
        return new Survey(Metric.valueOf(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    /** @param shift how much better than usual, in steps of feeling: 1 is one grade of five */
    int score(double shift, Dice dice) {
        var step = (metric.highest() - metric.lowest()) / 4.0;
        var drawn = Math.round(mean + step * (shift + 1.05 * dice.bell()));
        return (int) Math.max(metric.lowest(), Math.min(metric.highest(), drawn));
    }
}
