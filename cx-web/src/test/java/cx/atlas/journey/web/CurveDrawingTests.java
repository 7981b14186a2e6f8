package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.view.Feeling;
import cx.atlas.journey.view.Lived;
import cx.atlas.journey.view.StepView;
import cx.atlas.journey.web.CurveDrawing.Piece;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurveDrawingTests {

    @Test
    void what_is_lived_is_a_ring_where_another_point_would_cover_it() {
        assertThat(piece(null, 1, lived(1.07)).livedRadius()).isEqualTo(9);
        assertThat(piece(1, -2, lived(0.6)).livedRadius()).isEqualTo(9);
        assertThat(piece(0, 2, lived(1.07)).livedRadius()).isEqualTo(4);
        assertThat(piece(null, null, lived(1.07)).livedRadius()).isEqualTo(4);
    }

    @Test
    void a_single_lived_value_is_a_point_of_its_own() {
        assertThat(piece(null, null, lived(1)).livedAt()).isEqualTo("26");
        assertThat(piece(1, 1, new Lived(3, 3, 3)).livedAt()).as("too few").isNull();
    }

    @Test
    void the_gap_lies_between_what_was_expected_and_what_was_lived() {
        assertThat(piece(2, 1, lived(-1)).gap()).isEqualTo(34);
        assertThat(piece(2, 1, lived(-1)).gapTop()).isEqualTo("26");
        assertThat(piece(2, 1, new Lived(0, 0, 0)).gap()).as("drawn alone").isEqualTo(-17);
    }

    private static Piece piece(@Nullable Integer drawn, @Nullable Integer expected, Lived lived) {
        var feeling = new Feeling(drawn, expected, lived, Map.of());
        var step = new StepView(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                "a",
                0,
                "Reviews",
                false,
                null,
                null,
                feeling,
                List.of(),
                Map.of(),
                List.of());
        return CurveDrawing.pieces(List.of(step), List.of()).get(step.id());
    }

    private static Lived lived(double mean) {
        return new Lived(448, 448 * mean, 448 * mean * mean);
    }
}
