package cx.atlas.journey.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cx.atlas.CxAtlas;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.TestPostgres;
import cxtest.Workspaces;
import cxtest.browser.TestSession;
import cxtest.web.EventStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A map's stream of events, over a real connection. */
class LiveTests extends LiveMap {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Test
    void only_who_may_see_the_map_hears_of_it() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(stream(null).status()).isEqualTo(401);
        assertThat(stream(Workspaces.actor(jdbc, Role.ADMIN)).status()).isEqualTo(404);
        assertThat(stream(viewer).status()).as("a draft").isEqualTo(404);
        assertThat(stream(Workspaces.stranger(jdbc)).status()).isIn(302, 403);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var seen = stream(viewer);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).startsWith("text/event-stream");
        assertThat(seen.header("X-Accel-Buffering")).isEqualTo("no");
        await().untilAsserted(() -> assertThat(last(seen, "hello")).contains("\"act\":1"));
    }

    @Test
    void the_stream_ends_with_the_session_with_the_membership_and_with_the_right_to_see_a_draft() {
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        var leaver = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        var cookie = TestSession.cookie(application, marketer);
        var signedOut = EventStream.open(
                "http://localhost:%s/journeys/%s/live"
                        .formatted(application.getEnvironment().getProperty("local.server.port"), journey.value()),
                cookie);
        open.add(signedOut);
        var stays = stream(marketer);
        var loses = stream(viewer);
        var leaves = stream(leaver);
        hub.checkRights();
        assertThat(List.of(stays, loses, leaves, signedOut)).noneMatch(EventStream::hasEnded);

        jdbc.sql("delete from spring_session where session_id = ?")
                .param(new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8))
                .update();
        CurrentActor.run(
                marketer,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("delete from member where account_id = ?")
                        .param(leaver.accountId().value())
                        .update()));
        CurrentActor.run(marketer, () -> publish.withdraw(journey));
        hub.checkRights();
        await().untilAsserted(() -> {
            assertThat(signedOut.hasEnded()).as("signed out").isTrue();
            assertThat(leaves.hasEnded()).as("no member").isTrue();
            assertThat(loses.hasEnded()).as("a draft").isTrue();
        });
        act(application);
        await().untilAsserted(() -> assertThat(stays.events()).contains("act 2"));
        assertThat(stays.hasEnded()).isFalse();
    }

    @Test
    void asking_whether_a_session_lives_does_not_prolong_it() {
        stream(marketer);
        jdbc.sql("update spring_session set last_access_time = last_access_time - 1000")
                .update();
        var before = jdbc.sql("select max(last_access_time) from spring_session")
                .query(Long.class)
                .single();
        hub.checkRights();
        hub.beat();
        assertThat(jdbc.sql("select max(last_access_time) from spring_session")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void people_come_move_and_go() {
        var colleague = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        var first = stream(marketer);
        var second = stream(colleague);
        var account = colleague.accountId().value();
        await().untilAsserted(() -> assertThat(last(first, "people")).contains(account.toString()));
        await().until(() -> !last(second, "hello").isEmpty());
        var page = UUID.fromString(last(second, "hello").replaceFirst(".*\"page\":\"([^\"]+)\".*", "$1"));
        CurrentActor.run(colleague, () -> hub.move(journey.value(), page, new Spot("cell-1-2", true), false));
        await().untilAsserted(
                        () -> assertThat(last(first, "people")).contains("{\"at\":\"cell-1-2\",\"writing\":true}"));
        hub.beat();
        CurrentActor.run(marketer, () -> hub.move(journey.value(), page, Spot.NOWHERE, true));
        await().pollDelay(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(last(first, "people")).contains("cell-1-2"));
        CurrentActor.run(colleague, () -> hub.move(journey.value(), page, Spot.NOWHERE, true));
        await().untilAsserted(() -> assertThat(last(first, "people")).doesNotContain(account.toString()));
        await().untilAsserted(() -> assertThat(second.hasEnded()).isTrue());
    }

    @Test
    void a_page_that_is_gone_without_a_word_is_found_out() {
        var colleague = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        var account = colleague.accountId().value().toString();
        var stays = stream(marketer);
        var goes = stream(colleague);
        await().until(() -> !last(goes, "hello").isEmpty());
        goes.close();
        await().untilAsserted(() -> {
            hub.beat();
            assertThat(last(stays, "people")).isNotEmpty().doesNotContain(account);
        });
    }

    @Test
    void nobody_opens_pages_without_end() {
        for (int i = 0; i < LiveHub.MOST_OF_ONE; i++) {
            assertThat(stream(marketer).status()).isEqualTo(200);
        }
        assertThat(stream(marketer).status()).isEqualTo(429);
        assertThat(stream(Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_node_hears_what_is_done_on_another_and_stops_at_once_with_streams_open() {
        var environment = application.getEnvironment();
        var other = new SpringApplicationBuilder(CxAtlas.class)
                .run(
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + TestPostgres.OWNER,
                        "--spring.datasource.password=" + TestPostgres.PASSWORD);
        var here = stream(application, marketer);
        var there = stream(other, Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER));
        await().untilAsserted(() -> assertThat(List.of(last(here, "people"), last(there, "people")))
                .allSatisfy(people -> assertThat(people.split("\"account\"")).hasSize(3)));
        var times = new ArrayList<Long>();
        for (int act = 2; act <= 21; act++) {
            var expected = "act " + act;
            act(other);
            var committed = System.nanoTime();
            await().pollInterval(Duration.ofMillis(1))
                    .pollDelay(Duration.ZERO)
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> here.events().contains(expected));
            times.add((System.nanoTime() - committed) / 1_000);
        }
        times.sort(null);
        assertThat(Duration.ofNanos(times.get(10) * 1_000)).isLessThan(SOON);
        System.out.printf(
                "LIVE from commit on one node to the stream of another: median %.1f ms, most %.1f ms%n",
                times.get(10) / 1000.0, times.get(19) / 1000.0);
        var begun = Instant.now();
        other.close();
        var took = Duration.between(begun, Instant.now());
        System.out.println("LIVE stop with an open stream: " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        await().until(there::hasEnded);
        await().untilAsserted(() ->
                assertThat(last(here, "people").split("\"account\"")).hasSize(2));
    }
}
