package cx.atlas.interaction.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.Mapping;
import cx.atlas.interaction.Mapping.Cell;
import cx.atlas.interaction.Mapping.Happening;
import cx.atlas.interaction.TimeFormat;
import cx.atlas.interaction.file.FileIntake;
import cx.atlas.interaction.file.MappingText;
import cx.atlas.interaction.usecase.RunImports;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports that are paused, killed or run twice end as if nothing had happened. */
@WebTest
class ImportRunTests {

    static final Mapping VISITS = new Mapping(
            0,
            null,
            null,
            null,
            TimeFormat.YEAR_FIRST,
            ZoneOffset.UTC,
            List.of(new Happening(1, Cell.fixed("Web"), Cell.column(2))),
            null);

    @Autowired
    FileIntake intake;

    @Autowired
    RunImports runs;

    @Autowired
    ImportRun run;

    @Autowired
    ImportViews imports;

    @Autowired
    MappingText mappings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void an_import_that_is_paused_goes_on_where_it_was() {
        var file = file(new Random(1), 30_000);
        var whole = started(file);
        assertThat(run.run(marketer.workspaceId(), whole, () -> false)).isTrue();
        var expected = row(whole);
        var checksum = checksum();

        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        var id = started(file);
        var pauses = 0;
        while (!run.run(marketer.workspaceId(), id, () -> true)) {
            pauses++;
        }
        assertThat(pauses).isGreaterThan(3);
        assertSame(row(id), expected);
        assertThat(checksum()).isEqualTo(checksum);
    }

    @Test
    void an_import_that_is_killed_goes_on_where_it_was() {
        var file = file(new Random(2), 20_000);
        var whole = started(file);
        run.run(marketer.workspaceId(), whole, () -> false);
        var expected = row(whole);
        var checksum = checksum();

        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        var id = started(file);
        for (var crash = 0; crash < 3; crash++) {
            assertThatThrownBy(() -> run.run(marketer.workspaceId(), id, crashAfter(1)))
                    .hasMessage("killed");
            assertThat(row(id).status()).isEqualTo(ImportStatus.RUNNING);
        }
        assertThat(row(id).percent()).isBetween(40, 95);
        assertThat(run.run(marketer.workspaceId(), id, () -> false)).isTrue();
        assertSame(row(id), expected);
        assertThat(checksum()).isEqualTo(checksum);
    }

    @Test
    void the_same_rows_in_another_file_are_known() {
        var file = file(new Random(3), 9_000);
        var first = started(file);
        run.run(marketer.workspaceId(), first, () -> false);
        var stored = row(first).stored();
        var again = started(file);
        run.run(marketer.workspaceId(), again, () -> false);
        assertThat(row(again).stored()).isZero();
        assertThat(row(again).known()).isEqualTo(stored);
    }

    @Test
    void an_import_runs_as_nobody_else_and_only_in_its_workspace() {
        var id = started(file(new Random(4), 10));
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(run.run(other.workspaceId(), id, () -> false)).isTrue();
        assertThat(row(id).rowsRead()).isZero();
        assertThat(row(id).running()).isTrue();
    }

    @Test
    void an_import_of_somebody_who_left_runs_as_who_starts_it_again() {
        var id = started(file(new Random(5), 10));
        jdbcInWorkspace(
                "delete from member where account_id = ?", marketer.accountId().value());
        run.run(marketer.workspaceId(), id, () -> false);
        assertThat(row(id).failure()).isEqualTo("interaction.failure.starter");

        var colleague = Workspaces.join(jdbc, marketer.workspaceId(), Role.MARKETER);
        CurrentActor.run(colleague, () -> runs.start(id, mappings.write(VISITS)));
        run.run(marketer.workspaceId(), id, () -> false);
        assertThat(row(id).status()).isEqualTo(ImportStatus.DONE);
        assertThat(row(id).stored()).isPositive();
    }

    private void jdbcInWorkspace(String sql, Object parameter) {
        CurrentActor.run(
                marketer,
                () -> transaction.executeWithoutResult(
                        t -> jdbc.sql(sql).param(parameter).update()));
    }

    private static BooleanSupplier crashAfter(int batches) {
        var done = new int[1];
        return () -> {
            if (++done[0] >= batches) {
                throw new IllegalStateException("killed");
            }
            return false;
        };
    }

    /** Few customers and times, so that equal rows stand far apart; some rows are bad. */
    private static String file(Random random, int rows) {
        var text = new StringBuilder("customer,time,event\n");
        for (var row = 0; row < rows; row++) {
            text.append("c").append(random.nextInt(50));
            text.append(random.nextInt(200) == 0 ? ",soon," : ",2024-05-0" + (1 + random.nextInt(9)) + ",");
            text.append(random.nextBoolean() ? "Visit\n" : "Call\n");
        }
        return text.toString();
    }

    private ImportId started(String file) {
        return CurrentActor.as(marketer, () -> {
            var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            var id = intake.take(ImportKind.INTERACTIONS, "visits.csv", bytes);
            runs.start(id, mappings.write(VISITS));
            return id;
        });
    }

    private static void assertSame(ImportRow row, ImportRow expected) {
        assertThat(row.status()).isEqualTo(ImportStatus.DONE);
        assertThat(row.rowsRead()).isEqualTo(expected.rowsRead());
        assertThat(row.stored()).isEqualTo(expected.stored());
        assertThat(row.known()).isZero();
        assertThat(row.rejected()).isEqualTo(expected.rejected());
    }

    /** What is stored and counted, without the ids, which differ between workspaces. */
    private String checksum() {
        return CurrentActor.as(
                marketer,
                () -> transaction.execute(t -> jdbc.sql("""
                                select md5(string_agg(line, '|' order by line)) || (select sum(n) from interaction_day)
                                  from (select c.customer_key || i.occurred_at || i.event || count(*) line
                                          from interaction i join customer c on c.id = i.customer_id
                                         group by c.customer_key, i.occurred_at, i.event) l
                                """).query(String.class).single()));
    }

    private ImportRow row(ImportId id) {
        return CurrentActor.as(marketer, () -> imports.findImport(id).orElseThrow());
    }
}
