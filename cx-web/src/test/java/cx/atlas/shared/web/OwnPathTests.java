package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/touchpoints?q=a%20b&page=2", "/journeys/1#step", "/join/a/b-_c"})
    void our_own_paths_are_kept(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "touchpoints",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a\\b",
                "/\r\nSet-Cookie: a=b",
                "/{variable}",
                "javascript:alert(1)"
            })
    void everything_else_becomes_the_start_page(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }

    @Test
    void nothing_becomes_the_start_page() {
        assertThat(OwnPath.of(null)).isEqualTo("/");
    }
}
