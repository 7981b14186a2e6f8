package cx.atlas.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server that runs on a folder of data, as its {@code postmaster.pid} tells. */
record Postmaster(ProcessHandle process, int port) {

    private static final int PID = 0;
    private static final int PORT = 3;

    /** The living server of this folder; none where the file is missing or its process is gone, a zombie or another's. */
    static Optional<Postmaster> on(Path data) throws IOException {
        var file = file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(PID).strip()))
                .filter(process -> serves(process, data))
                .map(process ->
                        new Postmaster(process, Integer.parseInt(lines.get(PORT).strip())));
    }

    /** Removes what a server that is gone has left; PostgreSQL would wait for any process that now has its number. */
    static void forget(Path data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** A zombie has no command any more; where the system hides the arguments, the name must do. */
    private static boolean serves(ProcessHandle process, Path data) {
        var about = process.info();
        return process.isAlive()
                && about.command()
                        .filter(command -> command.contains("postgres"))
                        .isPresent()
                && about.commandLine()
                        .map(line -> line.contains(data.toString()))
                        .orElse(true);
    }
}
