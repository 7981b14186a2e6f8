package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The list of controllers that a page loads. */
class ControllersTests {

    @Test
    void every_controller_is_listed_under_its_own_name() throws IOException {
        var listed = new ClassPathResource("static/js/controllers.js").getContentAsString(StandardCharsets.UTF_8);
        var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/static/js/controllers/*_controller.js");
        assertThat(files).isNotEmpty();
        var names = Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replace("_controller.js", ""))
                .collect(Collectors.toList());
        assertThat(names)
                .allSatisfy(name -> assertThat(listed)
                        .contains("from \"/js/controllers/" + name + "_controller.js\"")
                        .containsPattern("\\n  \"?" + name.replace('_', '-') + "\"?: \\w+Controller,\\n"));
    }
}
