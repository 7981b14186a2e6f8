package cx.atlas.journey.web.live;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that write to open pages; they come and go with the work. */
final class Senders {

    /** More than the pages of one person, so that nobody's slow connections can use up all. */
    private static final int THREADS = 2 * LiveHub.MOST_OF_ONE;

    private Senders() {}

    static Executor start() {
        var number = new AtomicInteger();
        var senders =
                new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var thread = new Thread(work, "live-sender-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        senders.allowCoreThreadTimeOut(true);
        return senders;
    }
}
