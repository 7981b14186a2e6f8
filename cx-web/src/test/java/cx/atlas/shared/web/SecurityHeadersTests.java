package cx.atlas.shared.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class SecurityHeadersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportMap importMap;

    @Test
    void every_answer_carries_the_policy_with_the_hash_of_the_import_map() {
        var policy = mvc.get().uri("/favicon.svg").exchange().getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self' " + importMap.hash() + "; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void the_other_headers_are_strict() {
        assertThat(mvc.get().uri("/favicon.svg"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .doesNotContainHeader("Strict-Transport-Security")
                .headers()
                .hasHeaderSatisfying(
                        "Permissions-Policy", values -> assertThat(values).isNotEmpty());
        assertThat(mvc.get().uri("/favicon.svg").secure(true)).containsHeader("Strict-Transport-Security");
    }

    @Test
    void a_page_names_its_files_by_their_content() throws Exception {
        assertThat(page())
                .contains("<script type=\"importmap\">" + importMap.json() + "</script>")
                .containsPattern("href=\"/css/app-[0-9a-f]{32}\\.css\"");
        assertThat(importMap.json())
                .containsPattern(
                        Pattern.compile(
                                "\"/js/controllers/menu_controller\\.js\":\"/js/controllers/menu_controller-[0-9a-f]{32}\\.js\""))
                .containsPattern(
                        Pattern.compile("\"htmx\":\"/webjars/htmx\\.org/[0-9.]+/dist/htmx\\.esm-[0-9a-f]{32}\\.js\""));
    }

    @Test
    void the_style_sheet_is_one_file_that_may_be_kept() throws Exception {
        var name = Pattern.compile("/css/app-[0-9a-f]{32}\\.css").matcher(page());
        assertThat(name.find()).isTrue();
        var sheet = mvc.get().uri(name.group()).exchange();
        assertThat(sheet).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000");
        assertThat(sheet.getResponse().getContentAsString())
                .doesNotContain("@import")
                .contains("@layer features {", ".map-cell {", "@layer utilities {")
                .containsPattern("url\\(\"/images/chevron-[0-9a-f]{32}\\.svg\"\\)");
    }

    private String page() throws Exception {
        return mvc.get()
                .uri("/departments")
                .with(as(Workspaces.actor(jdbc, Role.VIEWER)))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
