package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.CxAtlas;
import cxtest.DatabaseTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/preferences/theme"))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(part))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is larger than this installation accepts.");
    }
}
