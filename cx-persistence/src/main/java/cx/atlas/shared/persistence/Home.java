package cx.atlas.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that an installation lives in; one process at a time holds it. */
final class Home implements AutoCloseable {

    /** Far behind the file's text, so that others can read who holds the lock also where locks are mandatory. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Creates the folder if need be and takes hold of it. */
    static Home hold(Path named) {
        try {
            var folder = Folders.createPrivate(named).toRealPath();
            var file = folder.resolve("lock");
            var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(lock)) {
                lock.close();
                throw new DatabaseUnusable(
                        "CX Atlas is already running on %s (process %s)."
                                .formatted(folder, Files.readString(file).strip()),
                        "Use the running one, stop it, or give this one a folder of its own with CX_HOME.");
            }
            lock.truncate(0);
            lock.write(ByteBuffer.wrap(
                    String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new Home(folder, lock);
        } catch (IOException cause) {
            throw new DatabaseUnusable(
                    "CX Atlas cannot write to its folder " + named + " (" + cause + ").",
                    "Make the folder writable for this user, or name another one with CX_HOME.",
                    cause);
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
