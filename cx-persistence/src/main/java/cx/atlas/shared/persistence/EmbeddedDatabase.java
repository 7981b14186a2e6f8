package cx.atlas.shared.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that the application brings along, in its home folder.
 *
 * <p>The server is adopted where a killed process has left it running, started again where it dies under us, and stopped
 * last of all when the application stops.
 */
final class EmbeddedDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String OWNER = "cx_owner";

    private final Home home;
    private final EmbeddedServer server;
    private final int port;
    private final Owner owner;
    private volatile boolean closing;

    private EmbeddedDatabase(Home home, EmbeddedServer server, Postmaster postmaster) throws IOException {
        this.home = home;
        this.server = server;
        this.port = postmaster.port();
        this.owner = new Owner(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, EmbeddedSetup.DATABASE),
                OWNER,
                Secret.derive(server.password(), OWNER));
    }

    /** Takes hold of the home folder and returns with a server that answers. */
    static EmbeddedDatabase open(Path folder) {
        var home = Home.hold(folder);
        try {
            var server = new EmbeddedServer(home.folder().resolve("postgresql"));
            var postmaster = server.run();
            var database = new EmbeddedDatabase(home, server, postmaster);
            EmbeddedSetup.complete(postmaster.port(), server.password(), database.owner);
            database.watch(postmaster);
            LOG.info("Embedded PostgreSQL on 127.0.0.1:{}, data in {}", postmaster.port(), server.data());
            return database;
        } catch (IOException cause) {
            home.close();
            throw new DatabaseUnusable(
                    "The embedded PostgreSQL in " + home.folder() + " cannot be used (" + cause + ").",
                    "Check that the disk has room and that the folder belongs to this user.",
                    cause);
        } catch (RuntimeException failure) {
            home.close();
            throw failure;
        }
    }

    @Override
    public Owner owner() {
        return owner;
    }

    private void watch(Postmaster postmaster) {
        postmaster.process().onExit().thenRunAsync(this::revive, EmbeddedDatabase::inBackground);
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "postgresql-keeper");
        thread.setDaemon(true);
        thread.start();
    }

    /** Under the same port, so that the pool finds it again. */
    private synchronized void revive() {
        while (!closing) {
            try {
                LOG.warn("The embedded PostgreSQL has ended unexpectedly and is started again");
                watch(server.start(port));
                return;
            } catch (IOException | DatabaseUnusable failure) {
                LOG.error("The embedded PostgreSQL could not be started again: {}", failure.getMessage());
                Pause.of(Duration.ofSeconds(5));
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        stop();
        home.close();
    }

    private synchronized void stop() {
        try {
            server.stop();
        } catch (IOException | DatabaseUnusable failure) {
            LOG.error("The embedded PostgreSQL could not be stopped; the next start adopts it", failure);
        }
    }
}
