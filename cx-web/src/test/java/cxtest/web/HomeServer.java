package cxtest.web;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The PostgreSQL that serves a home, whoever started it. */
public final class HomeServer {

    private HomeServer() {}

    /** The living one that {@code postmaster.pid} names. */
    public static Optional<ProcessHandle> of(Path home) {
        try {
            var lines = Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(HomeServer::isAlive);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** As {@code kill -9} of all of its processes does. */
    public static void kill(ProcessHandle server) {
        Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofMinutes(1)).until(() -> !isAlive(server));
    }

    /** A zombie, which nobody has buried yet, has no command any more. */
    private static boolean isAlive(ProcessHandle server) {
        return server.isAlive() && server.info().command().isPresent();
    }
}
