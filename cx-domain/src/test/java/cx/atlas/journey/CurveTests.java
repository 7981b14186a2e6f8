package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cx.atlas.journey.Curve.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTests {

    @Test
    void it_goes_through_its_points() {
        var points = List.of(new Point(0, 1), new Point(1, 2), new Point(3, -2), new Point(4, 0));
        var curve = Curve.through(points);
        for (var point : points) {
            assertThat(curve.at(point.x())).isCloseTo(point.y(), within(1e-12));
        }
    }

    @Test
    void a_flat_piece_stays_flat_and_a_peak_is_the_highest_point() {
        var curve = Curve.through(List.of(new Point(0, -2), new Point(1, 2), new Point(2, 2), new Point(3, -1)));
        assertThat(curve.at(1.5)).isEqualTo(2);
        assertThat(curve.slopeAt(1)).isZero();
        assertThat(curve.slopeAt(2)).isZero();
    }

    @Test
    void a_straight_line_stays_straight() {
        var curve = Curve.through(List.of(new Point(0, 0), new Point(1, 0.5), new Point(2, 1)));
        assertThat(curve.at(0.25)).isCloseTo(0.125, within(1e-12));
        assertThat(curve.slopeAt(1.7)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void one_point_is_a_level() {
        assertThat(Curve.through(List.of(new Point(3, 1))).at(3)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 17, 4711})
    void it_never_overshoots_two_neighbours(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var points = new ArrayList<Point>();
            double x = 0;
            for (int i = 0; i < 20; i++) {
                points.add(new Point(x, random.nextInt(5) - 2));
                x += 1 + random.nextInt(3);
            }
            var curve = Curve.through(points);
            for (int i = 0; i + 1 < points.size(); i++) {
                var from = points.get(i);
                var to = points.get(i + 1);
                double former = from.y();
                for (int k = 1; k <= 50; k++) {
                    double y = curve.at(from.x() + (to.x() - from.x()) * k / 50);
                    assertThat((y - former) * Math.signum(to.y() - from.y()))
                            .as("seed %d", seed)
                            .isGreaterThan(-1e-9);
                    assertThat(y)
                            .as("seed %d", seed)
                            .isBetween(Math.min(from.y(), to.y()) - 1e-9, Math.max(from.y(), to.y()) + 1e-9);
                    former = y;
                }
            }
        }
    }
}
