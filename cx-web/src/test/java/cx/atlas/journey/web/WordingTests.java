package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.Comparison.Pair;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.Traits;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** History and comparison say what stands on a card in words, whatever it is, and never by ids. */
class WordingTests {

    private static final UUID NEED = new UUID(1, 1);
    private static final UUID LINE = new UUID(2, 2);
    private static final UUID PAULA = new UUID(3, 3);
    private static final UUID PETER = new UUID(4, 4);
    private static final String ICON = "0b8a0c9e-1f5e-4a0e-9d55-000000000001";

    @Test
    void needs_figures_and_images_are_said() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            var german = locale.equals(Locale.GERMAN);
            assertThat(said(locale, Map.of("need_id", NEED.toString()))).isEqualTo("Feel safe");
            assertThat(said(locale, Map.of("figure", "CSAT " + LINE)))
                    .isEqualTo(german ? "Zufrieden (CSAT) · Line" : "Satisfied (CSAT) · Line");
            assertThat(said(locale, Map.of("image_id", ICON))).isEqualTo(german ? "Bild" : "Image");
            assertThat(said(locale, Map.of("image_id", ICON, "body", "The poster")))
                    .isEqualTo("The poster");
            assertThat(said(locale, Map.of("persona_id", PAULA.toString(), "emotion", "1")))
                    .startsWith("Paula · ");
        }
    }

    @Test
    void a_lanes_personas_are_said_by_name() {
        var pair = new Pair(
                new Key(Kind.LANE, new UUID(5, 5)),
                traits(Map.of("kind", "FEELS", "personas", PAULA.toString())),
                traits(Map.of("kind", "FEELS", "personas", PAULA + " " + PETER)));
        assertThat(wording(Locale.ENGLISH).shown(pair, "").shifts())
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.label()).isEqualTo("Personas");
                    assertThat(shift.before()).isEqualTo("Paula");
                    assertThat(shift.after()).isEqualTo("Paula, Peter");
                });
    }

    @Test
    void only_a_lane_is_called_by_its_kind() {
        var lane = new UUID(6, 6);
        var wording = wording(Locale.ENGLISH, Map.of(LINE, "menu", lane, "THINKS"));
        assertThat(wording.words(Kind.CARD, traits(Map.of("touchpoint_id", LINE.toString()))))
                .isEqualTo("menu");
        assertThat(wording.called(new Key(Kind.LANE, lane))).isEqualTo("Thinks");
        assertThat(wording.called(new Key(Kind.CARD, lane))).isEqualTo("THINKS");
        assertThat(wording.text("lane_id", lane.toString())).isEqualTo("Thinks");
        assertThat(wording.text("lane_id", LINE.toString())).isEqualTo("menu");
    }

    @Test
    void every_id_among_the_traits_is_asked_for() {
        var traits = traits(Map.of(
                "need_id", NEED.toString(), "figure", "NPS " + LINE, "personas", PAULA + " " + PETER, "body", "x"));
        assertThat(Wording.ids(traits)).containsExactlyInAnyOrder(NEED, LINE, PAULA, PETER);
    }

    private static String said(Locale locale, Map<String, String> traits) {
        return wording(locale).words(Kind.CARD, traits(traits));
    }

    private static Traits traits(Map<String, String> values) {
        return new Traits(new TreeMap<>(values));
    }

    private static Wording wording(Locale locale) {
        return wording(locale, Map.of(NEED, "Feel safe", LINE, "Line", PAULA, "Paula", PETER, "Peter"));
    }

    private static Wording wording(Locale locale, Map<UUID, String> names) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/journey", "messages/app");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(names, messages, locale);
    }
}
