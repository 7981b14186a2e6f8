package cx.atlas.demo.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator's pages say of removing the demo is carried out here word by word. */
@PersistenceTest
class RemovedDemoTests {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");

    @Autowired
    DemoCompany demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_documented_statements_leave_nothing_of_the_demo_and_all_of_the_others() throws IOException {
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        demo.open(LocalDate.now(DemoCompany.SETTINGS.zone()), 60);
        var workspace = new WorkspaceId(jdbc.sql("select id from workspace where demo")
                .query(UUID.class)
                .single());
        assertThat(tablesWithRows(workspace)).contains("interaction", "customer", "card", "member");

        var statements = documented();
        transaction.executeWithoutResult(begun -> statements.forEach(this::run));

        assertThat(tablesWithRows(workspace)).isEmpty();
        assertThat(jdbc.sql("select id from workspace").query(UUID.class).list())
                .containsExactly(other.workspaceId().value());
        assertThat(jdbc.sql("select id from account").query(UUID.class).list())
                .containsExactly(other.accountId().value());
        assertThat(tablesWithRows(other.workspaceId())).contains("member");
    }

    private void run(String statement) {
        if (statement.startsWith("select")) {
            jdbc.sql(statement).query().singleRow();
        } else {
            jdbc.sql(statement).update();
        }
    }

    private List<String> tablesWithRows(WorkspaceId workspace) {
        return CurrentWorkspace.in(
                workspace,
                () -> Objects.requireNonNull(transaction.execute(begun -> tables().stream()
                        .filter(table -> jdbc.sql("select exists (select from " + table + " where workspace_id = ?)")
                                .param(workspace.value())
                                .query(Boolean.class)
                                .single())
                        .toList())));
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select c.relname from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                        """).query(String.class).list();
    }

    private static List<String> documented() throws IOException {
        var page = Files.readString(PAGE);
        var section = page.substring(page.indexOf("## Remove the demo"));
        var begin = section.indexOf("begin;") + "begin;".length();
        return Arrays.stream(
                        section.substring(begin, section.indexOf("commit;")).split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
