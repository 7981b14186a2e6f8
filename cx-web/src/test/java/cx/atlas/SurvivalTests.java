package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cxtest.web.HomeServer;
import cxtest.web.RunningAtlas;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process on its embedded PostgreSQL, killed in the middle of its work. */
class SurvivalTests {

    @TempDir
    Path folder;

    private final Set<String> acknowledged = new HashSet<>();
    private @Nullable RunningAtlas atlas;

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        if (atlas != null) {
            atlas.kill();
        }
        server().ifPresent(HomeServer::kill);
    }

    @Test
    void no_acknowledged_row_is_lost_by_kill_9_and_a_second_start_is_told_off() throws Exception {
        atlas = start();
        atlas.awaitMore(20);
        itIsHealthyAndCounts(atlas);
        aSecondStartOnTheSameFolderGetsOneSentence();

        kill(atlas);
        var survivor = server().orElseThrow();
        atlas = start();
        assertThat(server()).as("the living server is adopted").contains(survivor);
        assertThat(atlas.all("HAS")).containsAll(acknowledged);
        atlas.awaitMore(20);

        HomeServer.kill(survivor);
        atlas.awaitMore(20);
        await().atMost(Duration.ofMinutes(1)).until(() -> server().isPresent());

        server().ifPresent(HomeServer::kill);
        kill(atlas);
        atlas = start();
        assertThat(atlas.all("HAS")).containsAll(acknowledged).hasSizeGreaterThanOrEqualTo(60);

        atlas.stop();
        assertThat(server()).as("stopped with the application").isEmpty();
        assertThat(home().resolve("postgresql/data/postmaster.pid")).doesNotExist();
    }

    private static void itIsHealthyAndCounts(RunningAtlas running) throws Exception {
        assertThat(get(running, "PORT", "health/readiness")).contains("UP");
        assertThat(get(running, "MANAGEMENT", "health")).contains("PostgreSQL");
        assertThat(get(running, "MANAGEMENT", "prometheus")).contains("hikaricp_connections_active");
    }

    private static String get(RunningAtlas running, String port, String what) throws Exception {
        var address =
                "http://127.0.0.1:%s/actuator/%s".formatted(running.all(port).get(0), what);
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private void aSecondStartOnTheSameFolderGetsOneSentence() throws Exception {
        var second = RunningAtlas.start(home());
        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output())
                .contains("CX Atlas is already running on " + home().toRealPath())
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    private RunningAtlas start() throws IOException {
        return RunningAtlas.start(home()).awaitReady();
    }

    private void kill(RunningAtlas running) throws InterruptedException {
        running.kill();
        acknowledged.addAll(running.all("ACK"));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Optional<ProcessHandle> server() {
        return HomeServer.of(home());
    }
}
