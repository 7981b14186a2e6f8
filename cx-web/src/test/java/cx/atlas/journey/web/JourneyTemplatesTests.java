package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.Outline.CardPlan;
import cx.atlas.journey.Outline.StepPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyTemplatesTests {

    static final JourneyTemplates TEMPLATES = new JourneyTemplates();

    static Stream<String> keys() {
        return TEMPLATES.list(Locale.ENGLISH).stream().map(JourneyTemplate::key);
    }

    @Test
    void there_are_ten_from_as_many_sectors_and_a_blank_one() {
        assertThat(TEMPLATES.list(Locale.ENGLISH)).hasSize(10);
        assertThat(TEMPLATES.list(Locale.ENGLISH))
                .extracting(JourneyTemplate::sector)
                .doesNotHaveDuplicates();
        assertThat(TEMPLATES.find(JourneyTemplate.BLANK, Locale.GERMAN)).isPresent();
    }

    @Test
    void a_language_that_we_do_not_speak_gets_english() {
        assertThat(TEMPLATES.find("hotel", Locale.FRENCH)).isEqualTo(TEMPLATES.find("hotel", Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_template_is_the_same_map_in_both_languages(String key) {
        var english = TEMPLATES.find(key, Locale.ENGLISH).orElseThrow();
        var german = TEMPLATES.find(key, Locale.GERMAN).orElseThrow();
        assertThat(german.outline().lanes()).isEqualTo(english.outline().lanes());
        assertThat(shape(german.outline())).isEqualTo(shape(english.outline()));
        assertThat(german.title()).isNotEqualTo(english.title());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_template_is_rich_enough_to_be_useful(String key) {
        var outline = TEMPLATES.find(key, Locale.ENGLISH).orElseThrow().outline();
        assertThat(outline.stages()).hasSizeBetween(5, 7);
        assertThat(outline.stages().stream().map(Outline.StagePlan::phase).distinct())
                .hasSize(3)
                .isSorted();
        assertThat(steps(outline)).hasSizeBetween(12, 20).allSatisfy(step -> {
            assertThat(step.cards()).extracting(CardPlan::lane).contains(1, 2, 3);
            assertThat(step.cards()).filteredOn(card -> card.lane() == 3).allMatch(card -> card.emotion() != null);
        });
        assertThat(steps(outline)).filteredOn(StepPlan::momentOfTruth).hasSizeBetween(2, 5);
        assertThat(outline.lanes())
                .extracting(Outline.LanePlan::kind)
                .startsWith(LaneKind.TOUCHPOINTS, LaneKind.DOES, LaneKind.THINKS, LaneKind.FEELS)
                .contains(LaneKind.FRICTION, LaneKind.BACKSTAGE);
    }

    private static List<StepPlan> steps(Outline outline) {
        return outline.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .toList();
    }

    private static List<String> shape(Outline outline) {
        return outline.stages().stream()
                .flatMap(stage -> stage.steps().stream()
                        .map(step -> stage.phase() + " " + step.momentOfTruth()
                                + step.cards().stream()
                                        .map(card -> card.lane() + ":" + card.emotion() + card.expected())
                                        .toList()))
                .toList();
    }
}
