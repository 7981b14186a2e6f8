package cxtest.web;

import jakarta.servlet.http.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Server-sent events as they arrive at a browser, each as "name data". */
public final class EventStream implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read, "events");

    private EventStream(HttpResponse<InputStream> response) {
        this.response = response;
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns with the answer's head; {@code null} for nobody's request. */
    public static EventStream open(String url, Cookie session) {
        var request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream");
        if (session != null) {
            request.header("Cookie", session.getName() + "=" + session.getValue());
        }
        try {
            return new EventStream(HttpClient.newHttpClient()
                    .sendAsync(request.build(), BodyHandlers.ofInputStream())
                    .get(20, TimeUnit.SECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(url, failure);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> events() {
        return events;
    }

    public boolean hasEnded() {
        return !reader.isAlive();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var name = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    events.add(name + " " + line.substring("data:".length()));
                }
            }
        } catch (IOException cut) {
            events.add("cut");
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
