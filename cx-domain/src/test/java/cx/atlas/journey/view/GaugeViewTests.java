package cx.atlas.journey.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cx.atlas.journey.Gauge;
import cx.atlas.shared.Satisfied;
import cx.atlas.touchpoint.view.ScoreSpread;
import cx.atlas.touchpoint.view.ScoreSpread.Score;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GaugeViewTests {

    private static final Map<Integer, Long> ANSWERS = Map.of(1, 1L, 2, 1L, 3, 1L, 4, 5L, 5, 2L);

    @Test
    void on_maps_and_touchpoints_it_is_the_same_figure_and_the_mean_is_kept() {
        var gauge = new GaugeView(Gauge.Kind.CSAT, new UUID(0, 1), "Line", 0, ANSWERS);
        var spread = new ScoreSpread(
                "CSAT",
                ANSWERS.entrySet().stream()
                        .map(one -> new Score(one.getKey(), one.getValue()))
                        .toList());
        assertThat(gauge.figure()).isEqualTo(Satisfied.of(ANSWERS)).isEqualTo(spread.figure());
        assertThat(gauge.mean().value()).isCloseTo(3.6, within(1e-9));
        assertThat(spread.mean()).isEqualTo(gauge.mean());
        assertThat(new ScoreSpread("STARS", List.of(new Score(4, 10))).figure().value())
                .isEqualTo(4);
    }
}
