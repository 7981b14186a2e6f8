package cx.atlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cx.atlas.interaction.Metric;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreCountsTests {

    private static final Offset<Double> TO_TWO_DIGITS = within(0.005);

    @Test
    void nps_of_a_telecoms_onboarding_agrees_with_the_reference() {
        long[] given = {764, 72, 86, 71, 52, 140, 86, 137, 255, 162, 528};
        var nps = counts(Metric.NPS, 0, given).figure();

        assertThat(nps.n()).isEqualTo(2_353);
        assertThat(nps.value()).isCloseTo(-24.69, TO_TWO_DIGITS);
        assertThat(nps.interval().low()).isCloseTo(-28.21, TO_TWO_DIGITS);
        assertThat(nps.interval().high()).isCloseTo(-21.11, TO_TWO_DIGITS);
    }

    @Test
    void nps_of_thirty_answers_is_drawn_to_the_middle_by_the_adjustment() {
        var nps = new ScoreCounts(Metric.NPS, Map.of(10, 3L, 8, 1L, 0, 26L), 0).figure();

        assertThat(nps.value()).isCloseTo(-76.67, TO_TWO_DIGITS);
        assertThat(nps.interval().low()).isCloseTo(-92.3, within(0.05));
        assertThat(nps.interval().high()).isCloseTo(-47.1, within(0.05));
    }

    @Test
    void csat_of_a_marketplaces_reviews_agrees_with_the_reference() {
        var reviews = counts(Metric.CSAT, 1, 355, 98, 247, 576, 1_717);

        assertThat(reviews.mean().value()).isCloseTo(4.0698, within(0.00005));
        assertThat(reviews.figure().value()).isCloseTo(76.61, TO_TWO_DIGITS);
        assertThat(reviews.figure().interval().low()).isCloseTo(75.06, TO_TWO_DIGITS);
        assertThat(reviews.figure().interval().high()).isCloseTo(78.09, TO_TWO_DIGITS);
    }

    @Test
    void ces_is_the_mean_with_a_t_interval() {
        // By hand: mean 5, squared distances 9 + 1 + 0 + 4 + 4 = 18, variance 18 / 4 = 4.5, t(4) = 2.776445.
        var ces = new ScoreCounts(Metric.CES, Map.of(2, 1L, 4, 1L, 5, 1L, 7, 2L), 3).figure();

        assertThat(ces.value()).isCloseTo(5.0, within(1e-9));
        assertThat(ces.interval().half()).isCloseTo(2.776445 * Math.sqrt(4.5 / 5), within(1e-4));
        assertThat(ces.n()).as("answers without a score are in no figure").isEqualTo(5);
    }

    @Test
    void a_score_off_the_scale_is_refused() {
        assertThatThrownBy(() -> new ScoreCounts(Metric.CSAT, Map.of(0, 1L), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CSAT");
    }

    @Test
    void no_answer_is_not_measured_and_few_are_too_few() {
        assertThat(ScoreCounts.none(Metric.NPS).figure().measured()).isFalse();
        assertThat(new ScoreCounts(Metric.NPS, Map.of(9, 7L), 0).figure().tooFew())
                .isTrue();
        assertThat(new ScoreCounts(Metric.NPS, Map.of(9, 10L), 0).figure().shown())
                .isTrue();
        assertThat(new ScoreCounts(Metric.NPS, Map.of(9, 29L), 0).figure().ranked())
                .isFalse();
    }

    @Test
    void counts_of_days_add_up_to_the_counts_of_their_answers() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var metric : Metric.values()) {
            var whole = ScoreCounts.none(metric);
            var byHand = new TreeMap<Integer, Long>();
            for (var day = 0; day < 50; day++) {
                var score = metric.lowest() + random.nextInt(metric.highest() - metric.lowest() + 1);
                var times = 1L + random.nextInt(9);
                byHand.merge(score, times, Long::sum);
                whole = whole.plus(new ScoreCounts(metric, Map.of(score, times), 1));
            }
            assertThat(whole).as("seed " + seed).isEqualTo(new ScoreCounts(metric, byHand, 50));
            assertThat(whole.emotion().mean().value()).as("seed " + seed).isBetween(-2.0, 2.0);
        }
    }

    private static ScoreCounts counts(Metric metric, int lowest, long... given) {
        var counts = new TreeMap<Integer, Long>();
        for (var i = 0; i < given.length; i++) {
            counts.put(lowest + i, given[i]);
        }
        return new ScoreCounts(metric, counts, 0);
    }
}
