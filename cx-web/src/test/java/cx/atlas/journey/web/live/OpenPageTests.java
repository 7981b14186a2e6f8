package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cx.atlas.shared.Ids;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OpenPageTests {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    private OpenPage page(Executor senders, Runnable wire) throws Exception {
        var actor = new Actor(AccountId.next(), WorkspaceId.next(), "Jan", Role.MARKETER, Set.of());
        var room = new Room(actor.workspaceId(), Ids.next());
        var presence = new Presence(room, Ids.next(), actor.accountId().value(), Spot.NOWHERE, "Jan");
        return new OpenPage(presence, actor, null, senders, new SseEmitter() {
            @Override
            public void send(SseEventBuilder builder) {
                wire.run();
                var text = new StringBuilder();
                for (DataWithMediaType part : builder.build()) {
                    text.append(part.getData());
                }
                sent.add(text.toString()
                        .replaceAll("event:(\\w+)\\ndata:", "$1 ")
                        .strip());
            }

            @Override
            public void complete() {
                sent.add("end");
            }
        });
    }

    @Test
    void a_slow_page_gets_the_latest_of_each_and_keeps_nobody_waiting() throws Exception {
        var blocked = new CountDownLatch(1);
        Executor threads = work -> new Thread(work).start();
        var slow = page(threads, () -> {
            try {
                blocked.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        slow.tell("act", 1);
        await().untilAsserted(() -> assertThat(waiting(slow)).isEmpty());
        for (int i = 2; i <= 1000; i++) {
            slow.tell("act", i);
            slow.tell("people", List.of(i));
        }
        assertThat(waiting(slow)).hasSize(2);
        blocked.countDown();
        await().untilAsserted(() -> assertThat(sent).containsExactly("act 1", "act 1000", "people [1000]"));
    }

    @Test
    void one_sender_at_a_time_is_asked_for() throws Exception {
        var asked = new ArrayDeque<Runnable>();
        var page = page(asked::add, () -> {});
        page.tell("act", 1);
        page.tell("act", 2);
        assertThat(asked).hasSize(1);
        asked.remove().run();
        page.tell("act", 3);
        assertThat(asked).hasSize(1);
        asked.remove().run();
        assertThat(sent).containsExactly("act 2", "act 3");
    }

    @Test
    void ending_a_page_waits_for_nobody_and_comes_after_what_is_being_sent() throws Exception {
        var asked = new ArrayDeque<Runnable>();
        var page = page(asked::add, () -> {});
        page.tell("act", 1);
        page.end();
        assertThat(sent).isEmpty();
        assertThat(asked).hasSize(1);
        asked.remove().run();
        page.tell("act", 2);
        page.end();
        assertThat(sent).containsExactly("end");
        assertThat(asked).isEmpty();
    }

    private static Map<?, ?> waiting(OpenPage page) {
        return (Map<?, ?>) ReflectionTestUtils.getField(page, "waiting");
    }
}
