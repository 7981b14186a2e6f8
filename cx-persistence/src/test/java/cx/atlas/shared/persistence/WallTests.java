package cx.atlas.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Departments;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.KeepDepartments;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import cx.atlas.workspace.view.DepartmentViews;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class WallTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeepDepartments keep;

    @Autowired
    DepartmentViews views;

    @Autowired
    Departments departments;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void every_table_of_a_workspace_has_forced_row_level_security() {
        var open = jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname = 'public'
                           and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)
                           and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void only_these_tables_stand_before_the_wall() {
        var tables = jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname = 'public' and not c.relrowsecurity order by 1
                        """).query(String.class).list();
        assertThat(tables)
                .containsExactly(
                        "account",
                        "demo_building",
                        "flyway_schema_history",
                        "scheduled_tasks",
                        "spring_session",
                        "spring_session_attributes",
                        "workspace");
    }

    @Test
    void every_workspace_table_is_indexed_by_workspace_first() {
        var without = jdbc.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
                         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                           and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)
                        """).query(String.class).list();
        assertThat(without).isEmpty();
    }

    @Test
    void foreign_keys_between_workspace_tables_include_the_workspace() {
        var without = jdbc.sql("""
                        select f.conname from pg_constraint f
                          join pg_attribute own on own.attrelid = f.conrelid and own.attname = 'workspace_id'
                          join pg_attribute other on other.attrelid = f.confrelid and other.attname = 'workspace_id'
                         where f.contype = 'f' and not (own.attnum = any (f.conkey) and other.attnum = any (f.confkey))
                        """).query(String.class).list();
        assertThat(without).isEmpty();
    }

    @Test
    void another_workspace_sees_and_changes_nothing() {
        var mine = Workspaces.actor(jdbc, Role.MARKETER);
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        var said = new Description(new Name("Support"), true, Prose.NONE, Prose.NONE);
        var id = CurrentActor.as(mine, () -> keep.found(said, Set.of()));

        assertThat(CurrentActor.as(mine, () -> views.listDepartments(false))).hasSize(1);
        assertThat(CurrentActor.as(other, () -> views.listDepartments(false))).isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(other, () -> keep.archive(id)))
                .isInstanceOf(NotFound.class);
        Integer deleted = CurrentActor.as(
                other,
                () -> transaction.execute(
                        t -> jdbc.sql("delete from department").update()));
        assertThat(deleted).isZero();
        assertThat(jdbc.sql("select count(*) from department").query(Long.class).single())
                .as("outside a workspace")
                .isZero();
        assertThat(CurrentActor.as(mine, () -> views.findDepartment(id))).isPresent();
    }

    @Test
    void a_row_for_another_workspace_is_refused() {
        var mine = Workspaces.actor(jdbc, Role.MARKETER);
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        var sql = """
                insert into persona (workspace_id, id, version, name, goals, needs, expectations, quote)
                values (?, gen_random_uuid(), 0, 'A', '', '', '', '')
                """;
        assertThatThrownBy(() -> CurrentActor.run(
                        mine,
                        () -> transaction.executeWithoutResult(t ->
                                jdbc.sql(sql).param(other.workspaceId().value()).update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_application_owns_nothing_and_cannot_climb_over_the_wall() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("cx_app");
        assertThat(jdbc.sql("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = 'cx_app'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        for (var sql : new String[] {
            "alter table persona no force row level security",
            "drop policy wall on persona",
            "create table loose (id int)",
            "truncate persona",
            "set role cx_owner"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }
}
