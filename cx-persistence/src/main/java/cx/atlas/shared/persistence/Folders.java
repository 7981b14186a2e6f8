package cx.atlas.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody else on this machine may read. */
final class Folders {

    private Folders() {}

    /** Creates the folder for this user alone; what is there already keeps its permissions. */
    static Path createPrivate(Path folder) throws IOException {
        return Files.createDirectories(folder, onlyMe(folder, "rwx------"));
    }

    /** Creates an empty file for this user alone, in place of an older one. */
    static Path createPrivateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, onlyMe(file, "rw-------"));
    }

    /** Takes every permission of others away; a system without such permissions keeps its own rules. */
    static void close(Path folder) throws IOException {
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileAttribute<?>[] onlyMe(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
