package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class LiveClockTests {

    @Test
    void nothing_that_goes_wrong_once_stops_the_clock() {
        assertThatCode(() -> LiveClock.run(() -> {
                    throw new LinkageError("a class is missing");
                }))
                .doesNotThrowAnyException();
    }
}
