package cx.atlas.touchpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.touchpoint.ChannelIcon;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ChannelIconTests {

    @Test
    void every_icon_of_the_choice_can_be_drawn() throws Exception {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/tabler__icons/*/icons/outline/*.svg");
        assertThat(found)
                .extracting(svg -> String.valueOf(svg.getFilename()).replace(".svg", ""))
                .containsAll(ChannelIcon.CHOICE);
    }
}
