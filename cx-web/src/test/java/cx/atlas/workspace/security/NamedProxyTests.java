package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An operator has named a proxy on another machine. */
@BrowserTest
@TestPropertySource(properties = "server.tomcat.remoteip.internal-proxies=192.0.2.1, 2001:db8::/64")
class NamedProxyTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_is_not_named_is_not_believed_even_on_the_same_machine() throws Exception {
        Workspaces.actor(jdbc, Role.ADMIN);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("cx-csrf=")
                .doesNotContain("Secure");
    }
}
