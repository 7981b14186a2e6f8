package cx.atlas.shared.persistence;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server on a folder of this machine: initialized once, started, adopted, stopped. */
class EmbeddedServer {

    static final String SUPERUSER = "postgres";

    private static final String PATIENCE_IN_SECONDS = "120";
    private static final int ATTEMPTS = 3;

    /** Nobody but this machine may connect, and by network only: a socket file would have to lie where others may write. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "60"),
            // What is read of all months locks every month with its indexes at once.
            Map.entry("max_locks_per_transaction", "512"),
            Map.entry("timezone", "UTC"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_size", "0"));

    private final Path data;
    private final Path secret;
    private final Path says;
    private final ServerPrograms programs;

    /** @param folder where everything of the server lies, closed to others */
    EmbeddedServer(Path folder) throws IOException {
        Folders.close(Folders.createPrivate(folder));
        data = folder.resolve("data");
        secret = folder.resolve("secret");
        says = folder.resolve("start.log");
        refuseRootWithoutNamespaces(folder);
        programs = ServerPrograms.unpack(folder.resolve("programs"));
    }

    Path data() {
        return data;
    }

    /** The superuser's password. */
    String password() throws IOException {
        return Secret.read(secret);
    }

    /** The server that runs on this folder already, left behind by a process that was killed, or else a new one. */
    Postmaster run() throws IOException {
        var left = Postmaster.on(data);
        if (left.isPresent()) {
            return left.get();
        }
        initialize();
        var server = start(0);
        programs.removeOthers();
        return server;
    }

    /** @param port 0 for any free one */
    Postmaster start(int port) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Postmaster.forget(data);
            Folders.createPrivateFile(says);
            var options = "-p " + (port == 0 ? freePort() : port) + settings();
            var arguments = List.of(
                    "-D",
                    data.toString(),
                    "-l",
                    says.toString(),
                    "-w",
                    "-t",
                    PATIENCE_IN_SECONDS,
                    "-o",
                    options,
                    "start");
            programs.run(says, "pg_ctl", arguments);
            var server = Postmaster.on(data);
            if (server.isPresent()) {
                return server.get();
            }
            // Another program may have taken the port, or the last sessions of a killed server are still ending.
            Pause.of(Duration.ofSeconds(1));
        }
        throw failed("The embedded PostgreSQL did not start");
    }

    void stop() throws IOException {
        var arguments = List.of("-D", data.toString(), "-m", "fast", "-w", "-t", PATIENCE_IN_SECONDS, "stop");
        if (Postmaster.on(data).isPresent() && programs.run(says, "pg_ctl", arguments) != 0) {
            throw failed("The embedded PostgreSQL did not stop");
        }
    }

    /** In a draft folder that takes its name when it is complete: a first start may be cut short at any point. */
    private void initialize() throws IOException {
        if (Files.exists(data)) {
            if (!Files.exists(secret)) {
                throw new DatabaseUnusable(
                        "The password of the embedded database is gone: " + secret + " is missing.",
                        "Put the file back from your copy of the folder.");
            }
            return;
        }
        var draft = data.resolveSibling("data.unfinished");
        FileSystemUtils.deleteRecursively(draft);
        Secret.create(secret);
        Folders.createPrivateFile(says);
        // PostgreSQL's own locale sorts the same on every system and release, so that no index ever has to be rebuilt.
        var arguments =
                new ArrayList<>(List.of("-D", draft.toString(), "-U", SUPERUSER, "--pwfile", secret.toString()));
        arguments.addAll(List.of("--auth", "scram-sha-256", "-E", "UTF8", "--no-instructions"));
        arguments.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"));
        if (programs.run(says, "initdb", arguments) != 0) {
            throw failed("The embedded PostgreSQL could not make its data folder");
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String settings() {
        return SETTINGS.entrySet().stream().map(EmbeddedServer::option).reduce("", String::concat);
    }

    private static String option(Entry<String, String> setting) {
        return " -c " + setting.getKey() + "=" + setting.getValue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void refuseRootWithoutNamespaces(Path folder) throws IOException {
        var unix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        var linux = System.getProperty("os.name").startsWith("Linux");
        var root = unix && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
        if (linux && root && !LinuxUtils.isUnshareAvailable()) {
            throw new DatabaseUnusable(
                    "PostgreSQL refuses to run as root, and this system gives root no user namespace to step into.",
                    "Run CX Atlas as an ordinary user, or give it an external PostgreSQL with SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private DatabaseUnusable failed(String what) throws IOException {
        var lines = Files.exists(says) ? Files.readAllLines(says) : List.<String>of();
        var last = lines.subList(Math.max(0, lines.size() - 8), lines.size());
        return new DatabaseUnusable(
                what + ". It says: " + String.join(" | ", last),
                "Its logs lie in " + data.resolve("log") + " and " + says + ".");
    }
}
