package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class IconDialectTests {

    private static final Path MAP = Path.of("src/main/resources/templates/journey");

    private final Icons icons = new Icons();

    @Test
    void an_icon_is_drawn_inline_as_decoration() {
        assertThat(drawn("<cx:icon name=\"map-2\" class=\"icon-large\"/>", false))
                .startsWith("<svg class=\"icon icon-large\" viewBox=\"0 0 24 24\"")
                .contains("aria-hidden=\"true\"", "<path d=")
                .endsWith("</svg>")
                .doesNotContain("cx:icon", "<!--");
    }

    @Test
    void a_shared_icon_refers_to_its_drawing() {
        assertThat(drawn("<cx:icon shared=\"\" name=\"star\"/>", true)).contains("<use href=\"#icon-star\"/>");
        assertThat(drawn("<cx:icon symbol=\"\" name=\"star\"/>", true)).startsWith("<symbol id=\"icon-star\"");
    }

    @Test
    void every_shared_icon_is_drawn_once_on_the_map() throws IOException {
        var drawn = names("symbol", Files.readString(MAP.resolve("_drawings.html")));
        try (var files = Files.list(MAP)) {
            for (var file : files.toList()) {
                assertThat(drawn).as(file.toString()).containsAll(names("shared", Files.readString(file)));
            }
        }
        assertThat(drawn).doesNotHaveDuplicates().isNotEmpty();
    }

    private static List<String> names(String how, String template) {
        return Pattern.compile("<cx:icon " + how + "=\"\" name=\"([\\w-]+)\"/>")
                .matcher(template)
                .results()
                .map(icon -> icon.group(1))
                .toList();
    }

    @Test
    void a_named_icon_is_read_aloud() {
        assertThat(drawn("<cx:icon name=\"star\" label=\"A &quot;moment&quot;\"/>", false))
                .contains("role=\"img\" aria-label=\"A &quot;moment&quot;\"")
                .doesNotContain("aria-hidden");
    }

    @Test
    void a_computed_label_cannot_break_out() {
        assertThat(drawn("<cx:icon name=\"star\" th:attr=\"label='&quot;&gt;&lt;b&gt;'\"/>", false))
                .contains("aria-label=\"&quot;&gt;&lt;b&gt;\"")
                .doesNotContain("<b>");
    }

    @Test
    void the_name_may_be_computed() {
        var computed = "<i th:remove=\"tag\"><cx:icon th:name=\"'flame'\"/></i>";
        assertThat(drawn(computed, true)).isEqualTo(drawn("<cx:icon name=\"flame\"/>", true));
    }

    @Test
    void an_unknown_name_breaks_a_test_but_no_page() {
        var unknown = "<cx:icon name=\"no-such-icon\"/>";
        assertThatThrownBy(() -> drawn(unknown, true)).hasRootCauseMessage("There is no icon named no-such-icon");
        assertThat(drawn(unknown, false)).isEqualTo(drawn("<cx:icon name=\"point\"/>", false));
    }

    @Test
    void no_name_leads_out_of_the_folder() {
        assertThat(icons.exists("../outline/map")).isFalse();
        assertThat(icons.exists("map")).isTrue();
    }

    private String drawn(String template, boolean strict) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new IconDialect(icons, strict));
        return engine.process(template, new Context());
    }
}
