package cx.atlas.journey.web.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What the hub does again and again; and its end, which comes before the web server waits for requests that still run. */
@Slf4j
@Component
@RequiredArgsConstructor
class LiveClock implements SmartLifecycle {

    private static final Duration PEOPLE = Duration.ofMillis(200);
    private static final Duration BEAT = Presences.LIFE.dividedBy(3);
    private static final Duration RIGHTS = Duration.ofSeconds(20);

    private final LiveHub hub;
    private @Nullable ScheduledExecutorService clock;

    @Override
    public synchronized void start() {
        hub.start();
        // Two, so that questions to a slow database hold nothing up.
        var started = Executors.newScheduledThreadPool(2, work -> {
            var thread = new Thread(work, "live-clock");
            thread.setDaemon(true);
            return thread;
        });
        every(started, PEOPLE, hub::tellPeople);
        every(started, BEAT, hub::beat);
        every(started, RIGHTS, hub::checkRights);
        clock = started;
    }

    private static void every(ScheduledExecutorService clock, Duration time, Runnable work) {
        clock.scheduleWithFixedDelay(() -> run(work), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static void run(Runnable work) {
        try {
            work.run();
        } catch (Exception | Error failure) {
            // What is thrown to the clock ends its work for good.
            log.warn("Open maps could not be served just now: {}", failure.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
            run(hub::stop);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
