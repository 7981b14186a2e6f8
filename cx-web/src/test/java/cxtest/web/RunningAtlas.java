package cxtest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;

/** The application as a process of its own, on the classes that are under test. */
public final class RunningAtlas {

    /** Slow machines need it; a quick one never waits so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Thread listener;
    private final Process process;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    private RunningAtlas(Process process) {
        this.process = process;
        listener = new Thread(() -> listen(process.inputReader()), "atlas-output");
        listener.setDaemon(true);
        listener.start();
    }

    /** Started with {@link BusyAtlas} at work in it. */
    public static RunningAtlas start(Path home) throws IOException {
        return start(home, BusyAtlas.class);
    }

    /** @param main says {@code READY} when it is, in a line of its own */
    public static RunningAtlas start(Path home, Class<?> main) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Files.writeString(home.resolveSibling("classes"), "-cp \"" + classPath() + "\"");
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx300m",
                "@" + classes,
                main.getName(),
                "--server.port=0",
                "--db-scheduler.enabled=false");
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("CX_"));
        builder.environment().put("CX_HOME", home.toString());
        return new RunningAtlas(builder.redirectErrorStream(true).start());
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.replace("\\", "\\\\"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen(BufferedReader output) {
        output.lines().forEach(said::add);
    }

    /** The names after this word, as far as they have been said. */
    public List<String> all(String word) {
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    public RunningAtlas awaitReady() {
        await().atMost(PATIENCE).until(() -> said.contains("READY") || !process.isAlive());
        assertThat(said).contains("READY");
        return this;
    }

    public void awaitMore(int rows) {
        var before = all("ACK").size();
        await().atMost(PATIENCE).until(() -> all("ACK").size() >= before + rows);
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As Ctrl-C or a service manager does. */
    public void stop() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    public int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        // What it said last may still be on its way.
        listener.join(PATIENCE.toMillis());
        return process.exitValue();
    }

    public String output() {
        return String.join("\n", said);
    }

    /** What its threads are doing just now, as it tells when it is asked by a signal. */
    public String threads() throws InterruptedException {
        var before = said.size();
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid()))
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> said.stream().skip(before).anyMatch(line -> line.startsWith("JNI global")));
        } catch (IOException | ConditionTimeoutException silent) {
            return "It does not tell: " + silent;
        }
        return said.stream().skip(before).collect(Collectors.joining("\n"));
    }

    /** What it has logged as errors, with the beginning of their causes. */
    public String errors() {
        return Pattern.compile("(?m)^.* ERROR .*\\R(?:.*\\R){0,12}")
                .matcher(output())
                .results()
                .limit(3)
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }
}
