package cxtest.bench;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Sends requests as a browser does, and notes how long the answers take and what they weigh. */
final class BenchClient {

    private static final Pattern TOKEN =
            Pattern.compile("<meta name=\"csrf\"(?=[^>]*data-header=\"([^\"]+)\")(?=[^>]*content=\"([^\"]+)\")");
    private static final Pattern NUMBER = Pattern.compile("data-number=\"(\\d+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private String cookies;
    private String[] token = {};
    private String since = "-1";
    private int compressed;
    private int bytes;

    BenchClient(int port, Cookie session) {
        this.port = port;
        this.cookies = session.getName() + "=" + session.getValue();
    }

    /** Reads a page, so that forms can be sent from it. */
    void open(String path) {
        var found = TOKEN.matcher(text(request(path)));
        if (!found.find()) {
            throw new IllegalStateException("No token in " + path);
        }
        token = new String[] {found.group(1), found.group(2)};
    }

    /** @return nanoseconds */
    long get(String path) {
        return timed(request(path));
    }

    /** @return nanoseconds */
    long post(String path, Map<String, ?> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return timed(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .header("CX-Since", since)
                .header(token[0], token[1])
                .POST(BodyPublishers.ofString(body)));
    }

    int compressed() {
        return compressed;
    }

    int bytes() {
        return bytes;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookies)
                .header("Accept-Encoding", "gzip");
    }

    private long timed(HttpRequest.Builder request) {
        long from = System.nanoTime();
        var answer = send(request);
        long lasted = System.nanoTime() - from;
        var numbers = NUMBER.matcher(unzipped(answer));
        if (numbers.find()) {
            since = numbers.group(1);
        }
        return lasted;
    }

    private String text(HttpRequest.Builder request) {
        return unzipped(send(request));
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " from " + answer.uri());
            }
            answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies += "; " + cookie.split(";", 2)[0]);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String unzipped(byte[] body) {
        compressed = body.length;
        var zipped = body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
        try (var in = zipped ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
            var plain = in.readAllBytes();
            bytes = plain.length;
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
