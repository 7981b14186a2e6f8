package cx.atlas.shared.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.InviteMembers;
import cxtest.Rows;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody else takes the name between the check and the commit: the answer is that of the check. */
@WebTest
class RaceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InviteMembers invitations;

    Actor admin;
    Rows rows;

    @BeforeEach
    void people() {
        admin = Workspaces.actor(jdbc, Role.ADMIN);
        rows = new Rows(jdbc);
    }

    @Test
    void a_touchpoint() throws Exception {
        var web = CurrentActor.as(admin, () -> transaction.execute(t -> rows.channel("Web")));
        assertTaken(
                second(
                        () -> rows.touchpoint("Pay", web),
                        "/touchpoints",
                        Map.of(
                                "name",
                                "pay",
                                "version",
                                "0",
                                "channel",
                                web.toString(),
                                "_frontstage",
                                "on",
                                "description",
                                "",
                                "intendedFeeling",
                                "",
                                "expectation",
                                "")),
                "id=\"name-error\"",
                "This channel already has a touchpoint named",
                "value=\"pay\"");
    }

    @Test
    void a_channel() throws Exception {
        assertTaken(
                second(
                        () -> rows.channel("Kiosk"),
                        "/channels",
                        Map.of("name", "KIOSK", "version", "0", "icon", "tool", "tenure", "OWNED")),
                "id=\"name-error\"",
                "There is already one named",
                "value=\"KIOSK\"");
    }

    @Test
    void a_department() throws Exception {
        assertTaken(
                second(
                        () -> insert(
                                "insert into department (id, version, name, frontstage, purpose, intended_feeling, hue)"
                                        + " values (?, 0, 'Sales', true, '', '', 1)"),
                        "/departments",
                        Map.of(
                                "name",
                                "Sales",
                                "version",
                                "0",
                                "purpose",
                                "We sell",
                                "intendedFeeling",
                                "",
                                "_frontstage",
                                "on")),
                "id=\"name-error\"",
                "There is already one named",
                "We sell");
    }

    @Test
    void a_persona() throws Exception {
        assertTaken(
                second(
                        () -> insert("insert into persona (id, version, name, goals, needs, expectations, quote)"
                                + " values (?, 0, 'Clara', '', '', '', '')"),
                        "/personas",
                        Map.of("name", "Clara", "version", "0", "goals", "Quick")),
                "id=\"name-error\"",
                "There is already one named",
                "Quick");
    }

    @Test
    void a_promise() throws Exception {
        assertTaken(
                second(
                        () -> rows.item("BRAND", "Kind"),
                        "/strategy",
                        Map.of("element", "BRAND", "name", "Kind", "version", "0", "description", "Always")),
                "id=\"name-error\"",
                "There is already one named",
                "Always");
    }

    @Test
    void an_account() throws Exception {
        var email = "new" + Ids.next() + "@example.com";
        var token = CurrentActor.as(admin, () -> invitations.invite(new EmailAddress(email), Role.VIEWER));
        var answer = second(
                () -> jdbc.sql("insert into account (id, version, email, name) values (?, 0, ?, 'First')")
                        .params(Ids.next(), email)
                        .update(),
                "/join/" + admin.workspaceId().value() + "/" + token.value(),
                Map.of("name", "Second", "password", "correct horse battery"),
                csrf());
        assertTaken(answer, "Sign in with it to join");
    }

    private void insert(String sql) {
        jdbc.sql(sql).param(Ids.next()).update();
    }

    private void assertTaken(MvcTestResult answer, String... words) {
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
    }

    private MvcTestResult second(Runnable first, String address, Map<String, String> form) throws Exception {
        return second(first, address, form, as(admin));
    }

    /** Sends the form while the first has written and not committed yet, and lets the first commit once the form waits. */
    private MvcTestResult second(Runnable first, String address, Map<String, String> form, RequestPostProcessor who)
            throws Exception {
        var answer = CurrentActor.as(
                admin,
                () -> transaction.execute(t -> {
                    first.run();
                    var sent = CompletableFuture.supplyAsync(() -> {
                        var post = mvc.post().uri(address);
                        form.forEach(post::param);
                        return post.with(who).exchange();
                    });
                    awaitOneThatWaits();
                    return sent;
                }));
        return answer.get(20, TimeUnit.SECONDS);
    }

    private void awaitOneThatWaits() {
        var end = Instant.now().plus(Duration.ofSeconds(15));
        while (jdbc.sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(Instant.now()).as("the second comes as far as the index").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
