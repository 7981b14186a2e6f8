package cx.atlas.shared.persistence;

import cx.atlas.shared.Announcement;
import cx.atlas.shared.Announcements;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what the nodes announce, on a connection of its own beside the pool, and publishes it on this node. A connection that
 * is lost is opened again; what was announced in between is lost, so that each {@link Announcements.Listening} tells to look.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class AnnouncementListener implements SmartLifecycle {

    static final String CHANNEL = "cx";

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JdbcConnectionDetails application;
    private final ApplicationEventPublisher events;

    private volatile boolean running;
    private volatile @Nullable Connection connection;
    private @Nullable Thread thread;

    @Override
    public synchronized void start() {
        running = true;
        var listening = new Thread(this::listen, "announcements");
        listening.setDaemon(true);
        listening.start();
        thread = listening;
    }

    @Override
    public synchronized void stop() {
        running = false;
        var open = connection;
        var listening = thread;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
            if (listening != null) {
                listening.interrupt();
                listening.join(PATIENCE_MILLIS);
            }
        } catch (SQLException alreadyGone) {
            log.debug("The connection was gone already", alreadyGone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var open = connect();
                    var statement = open.createStatement()) {
                connection = open;
                statement.execute("listen " + CHANNEL);
                publish(new Announcements.Listening());
                hear(open);
            } catch (SQLException lost) {
                if (running) {
                    log.warn("The connection that listens to other nodes is opened again: {}", lost.getMessage());
                    pause();
                }
            } finally {
                connection = null;
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", application.getUsername());
        properties.put("password", application.getPassword());
        properties.put("ApplicationName", "cx-atlas announcements");
        properties.put("loginTimeout", "10");
        properties.put("tcpKeepAlive", "true");
        return DriverManager.getConnection(application.getJdbcUrl(), properties);
    }

    private void hear(Connection open) throws SQLException {
        var source = open.unwrap(PGConnection.class);
        while (running) {
            var heard = source.getNotifications(PATIENCE_MILLIS);
            if (heard != null && heard.length > 0) {
                for (var one : heard) {
                    Announcement.parse(one.getParameter()).ifPresent(this::publish);
                }
            } else if (running && !open.isValid(5)) {
                // A server that is gone without a word would keep us waiting for ever.
                throw new SQLException("no answer");
            }
        }
    }

    private void publish(Object event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException failure) {
            log.error("What another node announced could not be handled", failure);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
