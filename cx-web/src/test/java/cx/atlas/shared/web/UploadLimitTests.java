package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.CxAtlas;
import cxtest.DatabaseTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** By a real server, since it is the server that refuses the file, before any filter could see a token in the form. */
@DatabaseTest
@SpringBootTest(classes = CxAtlas.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "db-scheduler.enabled=false",
            "spring.servlet.multipart.max-file-size=2KB",
            "spring.servlet.multipart.max-request-size=4KB"
        })
class UploadLimitTests {

    @LocalServerPort
    int port;

    @Test
    void a_file_that_is_too_large_is_413_in_words() throws IOException, InterruptedException {
        var part = """
                --line\r
                Content-Disposition: form-data; name="file"; filename="orders.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --line--\r
                """.formatted("x".repeat(50_000));
        var request = HttpRequest.newBuilder(uri("/preferences/theme"))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(part))
                .build();
        isRefused(request);
    }

    @Test
    void a_form_that_is_too_large_is_413_in_words() throws IOException, InterruptedException {
        isRefused(form().build());
    }

    /** The token in the header leaves the form to the controller. */
    @Test
    void so_it_is_where_the_token_came_beside_the_form() throws IOException, InterruptedException {
        var page = send(HttpRequest.newBuilder(uri("/setup")).build());
        var token = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\" data-header=\"([^\"]+)\"")
                .matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        isRefused(form().header(token.group(2), token.group(1))
                .header("Cookie", cookie)
                .build());
    }

    /** The answer comes although most of the file never does. */
    @Test
    void files_of_somebody_who_is_not_signed_in_are_not_even_read() throws IOException {
        for (var path : List.of("/sign-in", "/css/app.css", "/imports")) {
            try (var socket = new Socket("localhost", port)) {
                socket.setSoTimeout(10_000);
                var head = """
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Accept: text/html\r
                        Content-Type: multipart/form-data; boundary=line\r
                        Content-Length: 1500\r
                        \r
                        --line\r
                        Content-Disposition: form-data; name="file"; filename="orders.csv"\r
                        \r
                        x""".formatted(path);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                assertThat(answer.readLine()).as(path).contains(path.equals("/imports") ? " 302" : " 413");
            }
        }
    }

    private HttpRequest.Builder form() {
        return HttpRequest.newBuilder(uri("/preferences/theme"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString("theme=" + "x".repeat(3_000_000)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static void isRefused(HttpRequest request) throws IOException, InterruptedException {
        var answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("What was sent is larger than this installation accepts.");
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
