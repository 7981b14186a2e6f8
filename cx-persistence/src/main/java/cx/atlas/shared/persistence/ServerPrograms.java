package cx.atlas.shared.persistence;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this system, unpacked from the class path. */
record ServerPrograms(Path folder) {

    private static final String SYSTEM = System.getProperty("os.name");

    /** Unpacks them into a folder named after their content, once. */
    static ServerPrograms unpack(Path parent) throws IOException {
        var archive = archive();
        var folder = parent.resolve(fingerprint(archive));
        if (!Files.exists(folder)) {
            var draft = parent.resolve("unfinished");
            FileSystemUtils.deleteRecursively(draft);
            extract(archive, Folders.createPrivate(draft));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerPrograms(folder);
    }

    /** Removes those of other releases; none of them may be running. */
    void removeOthers() throws IOException {
        try (var folders = Files.list(folder.getParent())) {
            for (var other : folders.filter(other -> !other.equals(folder)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    /** Runs one of them and returns its exit code; what it says goes to the file. */
    int run(Path output, String program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin")
                .resolve(windows() ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program);
        }
    }

    private static byte[] archive() throws IOException {
        var mac = SYSTEM.startsWith("Mac");
        var system = windows() ? "Windows" : mac ? "Darwin" : "Linux";
        // Those for macOS hold both processors' code under the older one's name.
        var machine = mac ? "x86_64" : System.getProperty("os.arch");
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new DatabaseUnusable(
                    "CX Atlas brings no PostgreSQL for %s on %s.".formatted(SYSTEM, machine),
                    "Give it an external one with SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    missing);
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean windows() {
        return SYSTEM.startsWith("Windows");
    }
}
