package cxtest.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Obtains Chromium where there is none. */
final class ChromiumInstall {

    private static final int MINUTES = 10;

    private ChromiumInstall() {}

    /** Runs this while no other JVM of this user does. */
    static <T> T alone(Supplier<T> work) {
        var turn = Path.of(System.getProperty("java.io.tmpdir"), "cx-chromium-" + System.getProperty("user.name"));
        try (var file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            return work.get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By Playwright's own download, into the cache of the user; in a process of its own, since it ends its JVM. */
    static boolean byPlaywright() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    /** By Debian's package, where this process may install one. */
    static boolean byDebian() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && "root".equals(System.getProperty("user.name"))
                && run("apt-get", "update")
                && Stream.of("chromium-headless-shell", "chromium").anyMatch(ChromiumInstall::byDebian);
    }

    private static boolean byDebian(String name) {
        return run("apt-get", "install", "-y", "--no-install-recommends", name);
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
