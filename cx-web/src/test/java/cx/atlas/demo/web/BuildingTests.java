package cx.atlas.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.security.SameMachine;
import cx.atlas.workspace.usecase.DemoOffer;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cxtest.web.WebTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class BuildingTests {

    private static final RequestPostProcessor HERE = request -> {
        request.setAttribute(SameMachine.class.getName(), true);
        return request;
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    DemoOffer offer;

    @Autowired
    OpenWorkspace open;

    @BeforeEach
    @AfterEach
    void nothingYet() {
        Site.clear(jdbc);
    }

    @Test
    void where_nobody_builds_the_page_leads_to_the_set_up() {
        assertThat(mvc.get().uri("/setup/demo")).hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/setup/demo/progress")).hasStatusOk().hasHeader("HX-Redirect", "/setup");
    }

    @Test
    void how_far_it_is_stands_on_the_page_of_everybody() throws SQLException {
        try (var site = Site.open(database, jdbc)) {
            assertThat(site).isNotNull();
            assertThat(mvc.get().uri("/setup/demo"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("20,000 of 46,000", "<progress max=\"100\" value=\"58\"", "http-equiv=\"refresh\"");
            assertThat(mvc.get().uri("/setup/demo/progress").param("told", "JOURNEYS"))
                    .bodyText()
                    .contains("hx-trigger=\"every 1s\"", "hx-swap-oob");
            assertThat(mvc.get().uri("/setup/demo/progress").param("told", "INTERACTIONS"))
                    .bodyText()
                    .doesNotContain("hx-swap-oob", "<html");
        }
    }

    @Test
    void who_comes_second_is_led_to_the_same_page_and_nothing_begins_anew() throws SQLException {
        try (var site = Site.open(database, jdbc)) {
            assertThat(site).isNotNull();
            assertThat(mvc.get().uri("/setup").with(HERE))
                    .bodyText()
                    .contains("It is being built: see how far")
                    .doesNotContain("Open the demo");
            assertThat(mvc.post().uri("/setup/demo").with(HERE).with(csrf())).hasRedirectedUrl("/setup/demo");
            assertThat(jdbc.sql("select done from demo_building")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(20_000);
        }
    }

    @Test
    void of_two_who_press_at_once_one_builds() throws Exception {
        var two = Executors.newFixedThreadPool(2);
        try {
            var won = two.invokeAll(Collections.nCopies(2, (Callable<Boolean>) offer::announce)).stream()
                    .map(BuildingTests::result)
                    .toList();
            assertThat(won).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void killed_in_the_middle_it_says_so_and_can_begin_anew() throws SQLException {
        Site.open(database, jdbc).close();
        assertThat(mvc.get().uri("/setup/demo"))
                .hasStatusOk()
                .bodyText()
                .contains("The demo was not finished.", "Try again")
                .doesNotContain("http-equiv=\"refresh\"", "hx-trigger");
        assertThat(offer.isBeingOpened()).isFalse();
        assertThat(offer.announce()).isTrue();
        assertThat(offer.isBeingOpened()).isTrue();
    }

    @Test
    void a_demo_that_fails_leaves_nothing_and_can_be_tried_again_at_once() {
        jdbc.sql(
                        "insert into account (id, version, email, name) values (gen_random_uuid(), 0, 'noor@owlight.example', 'Noor')")
                .update();
        assertThat(mvc.post().uri("/setup/demo").with(HERE).with(csrf())).hasRedirectedUrl("/setup/demo");
        await(() -> !offer.isBeingOpened());
        assertThat(mvc.get().uri("/setup/demo")).bodyText().contains("The demo was not finished.");
        assertThat(jdbc.sql("select count(*) from workspace").query(Long.class).single())
                .isZero();
        assertThat(offer.announce()).isTrue();
    }

    @Test
    void once_it_is_there_the_page_leads_to_its_sign_in_and_another_is_refused() {
        jdbc.sql("insert into demo_building (chapter) values ('FRICTION')").update();
        var ada = new CastMember(new EmailAddress("admin@demo.example"), new Name("Ada"), Role.ADMIN);
        open.demo(WorkspaceSettings.of("Demo", "UTC", "EUR"), List.of(ada));
        assertThat(mvc.get().uri("/setup/demo")).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/setup/demo/progress")).hasHeader("HX-Redirect", "/sign-in");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> offer.announce());
        assertThat(mvc.post().uri("/setup/demo").with(HERE).with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The demo is open already.");
    }

    @Test
    void from_another_machine_nobody_begins_without_the_code() {
        assertThat(mvc.post().uri("/setup/demo").param("code", "AAAA-AAAA").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is not the code.");
        assertThat(mvc.post().uri("/setup/demo").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give the set-up code.", "name=\"code\"");
        assertThat(offer.isBeingOpened()).isFalse();
    }

    private static boolean result(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static void await(BooleanSupplier done) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
