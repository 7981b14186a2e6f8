package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the running server believes of forwarded headers. */
@BrowserTest
class ProxyTests {

    private static final String ASKS_FOR_CODE = "name=\"code\"";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebServerApplicationContext server;

    @Test
    void behind_tls_cookies_are_secure_and_belong_to_the_host() throws Exception {
        Workspaces.actor(jdbc, Role.ADMIN);
        var answer = get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.9");
        assertThat(cookies(answer))
                .singleElement()
                .asString()
                .startsWith("__Host-cx-csrf=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void without_tls_cookies_work_too() throws Exception {
        Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(cookies(get("/sign-in")))
                .singleElement()
                .asString()
                .startsWith("cx-csrf=")
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void redirects_stay_on_the_visitors_host() throws Exception {
        Workspaces.actor(jdbc, Role.ADMIN);
        var answer = get(
                "/departments",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "atlas.example.com",
                "Accept",
                "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isIn("/sign-in?to=%2Fdepartments", "https://atlas.example.com/sign-in?to=%2Fdepartments");
    }

    @Test
    void the_set_up_asks_a_browser_on_this_machine_for_no_code() throws Exception {
        empty();
        assertThat(get("/setup").body()).doesNotContain(ASKS_FOR_CODE);
    }

    @Test
    void a_forwarded_address_never_makes_a_visitor_local() throws Exception {
        empty();
        assertThat(get("/setup", "X-Forwarded-For", "127.0.0.1").body()).contains(ASKS_FOR_CODE);
        assertThat(get("/setup", "X-Forwarded-For", "203.0.113.9").body()).contains(ASKS_FOR_CODE);
        assertThat(get("/setup", "Forwarded", "for=127.0.0.1").body()).contains(ASKS_FOR_CODE);
        assertThat(get("/setup", "X-Real-IP", "127.0.0.1").body()).contains(ASKS_FOR_CODE);
    }

    @Test
    void a_neighbour_in_a_private_network_is_no_proxy() throws Exception {
        var believed = NetMaskSet.parse(valve().getInternalProxies());
        for (var own : List.of("127.0.0.1", "::1")) {
            assertThat(believed.contains(own)).as(own).isTrue();
        }
        for (var neighbour : List.of("10.0.0.7", "172.17.0.1", "192.168.1.7", "100.64.0.7", "169.254.0.7", "fd00::7")) {
            assertThat(believed.contains(neighbour)).as(neighbour).isFalse();
        }
    }

    @Test
    void a_forged_form_is_refused_in_words() throws Exception {
        var answer = client().send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/departments"))
                                .header("Accept", "text/html")
                                .POST(HttpRequest.BodyPublishers.ofString("name=Forged"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("role=\"alert\"", "</html>").doesNotContain("CsrfException", "Whitelabel");
    }

    private void empty() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    /** What reads forwarded headers in the running server. */
    private RemoteIpValve valve() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        return Stream.of(tomcat.getEngine().getPipeline().getValves())
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client().send(request.build(), BodyHandlers.ofString());
    }

    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
