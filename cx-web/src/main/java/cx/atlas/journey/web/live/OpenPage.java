package cx.atlas.journey.web.live;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Permission;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The connection to one open page. What waits for a slow one is only the latest of each kind of event, and it waits on a
 * thread of its own, so that nobody else waits for it.
 */
final class OpenPage {

    private final Presence presence;
    private final @Nullable String session;
    private final Executor senders;
    private final SseEmitter emitter;
    private volatile Actor actor;
    private final Map<String, Object> waiting = new LinkedHashMap<>();
    private boolean sending;
    private boolean ended;

    OpenPage(Presence presence, Actor actor, @Nullable String session, Executor senders, SseEmitter emitter) {
        this.presence = presence;
        this.actor = actor;
        this.session = session;
        this.senders = senders;
        this.emitter = emitter;
    }

    Presence presence() {
        return presence;
    }

    Room room() {
        return presence.room();
    }

    Actor actor() {
        return actor;
    }

    @Nullable
    String session() {
        return session;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Roles change while pages are open. */
    void actAs(Actor now) {
        actor = now;
    }

    boolean seesDrafts() {
        return actor.may(Permission.SEE_DRAFTS);
    }

    void tell(String event, Object data) {
        synchronized (waiting) {
            waiting.put(event, data);
        }
        wake();
    }

    /** As soon as nothing is being sent; the browser comes back by itself if it may. */
    void end() {
        synchronized (waiting) {
            ended = true;
        }
        wake();
    }

    private void wake() {
        synchronized (waiting) {
            if (sending) {
                return;
            }
            sending = true;
        }
        senders.execute(this::send);
    }

    private void send() {
        while (true) {
            Map<String, Object> now;
            synchronized (waiting) {
                if (ended) {
                    break;
                }
                if (waiting.isEmpty()) {
                    sending = false;
                    return;
                }
                now = new LinkedHashMap<>(waiting);
                waiting.clear();
            }
            try {
                for (var event : now.entrySet()) {
                    emitter.send(SseEmitter.event().name(event.getKey()).data(event.getValue()));
                }
            } catch (IOException | IllegalStateException gone) {
                // Whoever holds the connection hears of it by itself and ends it; nothing is sent any more.
                return;
            }
        }
        emitter.complete();
    }
}
