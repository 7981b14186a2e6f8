package cx.atlas.journey.survival;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.survival.Editor.Acknowledged;
import cxtest.web.EditedAtlas;
import cxtest.web.HomeServer;
import cxtest.web.RunningAtlas;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty people draw one map at once, while the application is killed and started again. By hand with more of everything:
 * bench/README.md.
 */
class MapSurvivalTests {

    private static final int ACTS = Integer.getInteger("cx.test.acts", 30);
    private static final int KILLS = Integer.getInteger("cx.test.kills", 2);
    private static final long SEED = Long.getLong("cx.test.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(5).plusSeconds(ACTS);

    /** One act of the history. */
    private record Written(String kind, String subject) {}

    @TempDir
    Path folder;

    private @Nullable RunningAtlas atlas;
    private final StringBuilder errors = new StringBuilder();
    private final AtomicInteger port = new AtomicInteger();

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        if (atlas != null) {
            atlas.kill();
        }
        killServer();
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_and_the_map_is_what_its_acts_say() throws Exception {
        System.out.println("Seed of the editors: " + SEED);
        var running = start();
        var journey = running.all("JOURNEY").get(0);
        var editors = new ArrayList<Editor>();
        for (var line : running.all("EDITOR")) {
            var parts = line.split(" ");
            editors.add(new Editor(parts[0], parts[1], journey, ACTS, SEED + editors.size(), port::get));
        }
        var threads = editors.stream().map(MapSurvivalTests::thread).toList();
        threads.forEach(Thread::start);
        for (int kill = 1; kill <= KILLS; kill++) {
            int enough = editors.size() * ACTS * kill / (KILLS + 1) / 2;
            await(
                    running,
                    () -> acknowledged(editors).count() >= enough
                            || threads.stream().noneMatch(Thread::isAlive));
            kill(running);
            if (kill % 2 == 0) {
                killServer();
            }
            running = start();
            assertThat(running.all("FAULT"))
                    .as("after kill %s, seed %s", kill, SEED)
                    .isEmpty();
        }
        await(running, () -> threads.stream().noneMatch(Thread::isAlive));
        kill(running);
        running = start();

        assertThat(editors.stream().flatMap(editor -> editor.failures.stream()))
                .as("seed %s%n%s", SEED, errors)
                .isEmpty();
        assertThat(running.all("FAULT")).as("seed " + SEED).isEmpty();
        var told = acknowledged(editors).toList();
        System.out.printf("%s acts acknowledged, answers %s%n", told.size(), answers(editors));
        // The others meet what somebody else has changed or removed: the more, the slower the machine.
        assertThat(told).as("many gestures are accepted").hasSizeGreaterThan(editors.size() * ACTS / 3);
        var history = history(running.all("ACT"));
        assertThat(told).as("seed " + SEED).allSatisfy(act -> isWritten(act, history));
    }

    private static void isWritten(Acknowledged act, Map<String, NavigableMap<Long, Written>> history) {
        var own = history.getOrDefault(act.editor(), new TreeMap<>()).subMap(act.since(), false, act.number(), true);
        var gesture = act.gesture();
        assertThat(own.size()).as("%s in %s", act, own).isBetween(gesture.sure() ? 1 : 0, 1);
        if (gesture.sure()) {
            var written = own.firstEntry().getValue();
            assertThat(written.kind()).isEqualTo(gesture.kind());
            if (gesture.subject() != null) {
                assertThat(written.subject()).isEqualTo(gesture.subject().replace('\n', ' '));
            }
        }
    }

    private static Map<String, NavigableMap<Long, Written>> history(List<String> lines) {
        var history = new HashMap<String, NavigableMap<Long, Written>>();
        for (var line : lines) {
            var parts = line.split(" ", 4);
            history.computeIfAbsent(parts[1], actor -> new TreeMap<>())
                    .put(Long.parseLong(parts[0]), new Written(parts[2], parts[3]));
        }
        return history;
    }

    private static Stream<Acknowledged> acknowledged(List<Editor> editors) {
        return editors.stream().flatMap(editor -> editor.acknowledged.stream());
    }

    private static Map<Integer, Integer> answers(List<Editor> editors) {
        var all = new TreeMap<Integer, Integer>();
        editors.forEach(editor -> editor.answers.forEach((status, n) -> all.merge(status, n.get(), Integer::sum)));
        return all;
    }

    private RunningAtlas start() throws IOException {
        var started = RunningAtlas.start(folder.resolve("home"), EditedAtlas.class);
        atlas = started;
        started.awaitReady();
        port.set(Integer.parseInt(started.all("PORT").get(0)));
        return started;
    }

    private static Thread thread(Editor editor) {
        var thread = new Thread(editor);
        thread.setDaemon(true);
        return thread;
    }

    /** Where the editors get nowhere, what the application was doing instead is told. */
    private static void await(RunningAtlas running, Callable<Boolean> done) throws InterruptedException {
        try {
            Awaitility.await().atMost(PATIENCE).until(done);
        } catch (ConditionTimeoutException stuck) {
            throw new AssertionError("seed " + SEED + "\n" + running.threads(), stuck);
        }
    }

    private void kill(RunningAtlas running) throws InterruptedException {
        running.kill();
        errors.append(running.errors());
    }

    private void killServer() {
        HomeServer.of(folder.resolve("home")).ifPresent(HomeServer::kill);
    }
}
