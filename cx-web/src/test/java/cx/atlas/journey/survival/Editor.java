package cx.atlas.journey.survival;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person with an account and a session, who does one thing after another on a map and notes what was acknowledged. */
final class Editor implements Runnable {

    /**
     * An act that the application has acknowledged.
     *
     * @param since what the editor knew when it was sent
     * @param number what the answer shows
     */
    record Acknowledged(String editor, long since, long number, Gesture gesture) {}

    private static final Pattern TOKEN =
            Pattern.compile("<meta name=\"csrf\"(?=[^>]*data-header=\"([^\"]+)\")(?=[^>]*content=\"([^\"]+)\")");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Known known = new Known();
    private final Map<String, String> cookies = new TreeMap<>();
    private final Random random;
    private final String account;
    private final String journey;
    private final int acts;
    private final IntSupplier port;
    private String[] token = {};

    final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    final Map<Integer, AtomicInteger> answers = new TreeMap<>();
    final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** @param port where the application is now; it moves when it is started again */
    Editor(String account, String cookie, String journey, int acts, long seed, IntSupplier port) {
        this.account = account;
        this.journey = journey;
        this.acts = acts;
        this.random = new Random(seed);
        this.port = port;
        keep(cookie);
    }

    @Override
    public void run() {
        try {
            look("");
            for (int i = 0; i < acts; i++) {
                act(Gesture.any(random, known, account.substring(30) + "-" + i));
            }
        } catch (InterruptedException | RuntimeException failure) {
            failures.add(failure.toString());
        }
    }

    private void act(Gesture gesture) throws InterruptedException {
        long since = known.number();
        var form = gesture.form().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var query = gesture.method().equals("DELETE") || form.isEmpty() ? "" : form;
        var answer = send(request(gesture.path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .header("CX-Since", Long.toString(since))
                .header(token[0], token[1])
                .method(gesture.method(), BodyPublishers.ofString(query)));
        if (answer == null) {
            // Nobody knows whether it was done; as a browser does, it asks what has changed, once somebody is there
            // again.
            look("/changes?since=" + since);
            return;
        }
        answers.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                .incrementAndGet();
        if (answer.statusCode() == 200) {
            var number = known.read(answer.body());
            if (number == null) {
                failures.add("No number in the answer to " + gesture);
            } else {
                acknowledged.add(new Acknowledged(account, since, number, gesture));
            }
        } else if (answer.statusCode() >= 500 || answer.statusCode() == 403 || answer.statusCode() == 400) {
            failures.add(answer.statusCode() + " for " + gesture);
        } else {
            // Somebody else was there before: what there is now is read again.
            look("/changes?since=" + since);
        }
    }

    /** Reads the page, or what has changed, however long it takes until somebody answers. */
    private void look(String path) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var asked = request(path);
            var answer = send(path.isEmpty() ? asked : asked.header("HX-Request", "true"));
            if (answer != null && answer.statusCode() == 200) {
                var found = TOKEN.matcher(answer.body());
                if (found.find()) {
                    token = new String[] {found.group(1), found.group(2)};
                }
                known.read(answer.body());
                return;
            }
            if (answer != null) {
                failures.add(answer.statusCode() + " for " + path);
                return;
            }
            Thread.sleep(50);
        }
        failures.add("Nobody answered any more");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%s/journeys/%s%s".formatted(port.getAsInt(), journey, path)))
                .timeout(Duration.ofSeconds(30));
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        return request;
    }

    /** Null where nobody answered, or not to the end. */
    private @Nullable HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            List<String> set = answer.headers().allValues("Set-Cookie");
            set.forEach(cookie -> keep(cookie.split(";", 2)[0]));
            return answer;
        } catch (IOException down) {
            return null;
        }
    }

    private void keep(String cookie) {
        var parts = cookie.split("=", 2);
        cookies.put(parts[0], parts[1]);
    }
}
