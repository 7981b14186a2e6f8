package cxtest.web;

import cx.atlas.CxAtlas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.KeepDepartments;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import cx.atlas.workspace.view.DepartmentRow;
import cx.atlas.workspace.view.DepartmentViews;
import cxtest.Workspaces;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application, started as its operator starts it, and a member who founds departments without end.
 *
 * <p>It says which departments it finds ({@code HAS}), and which the database has acknowledged ({@code ACK}).
 */
public final class BusyAtlas {

    private BusyAtlas() {}

    public static void main(String[] arguments) throws InterruptedException {
        var context = SpringApplication.run(CxAtlas.class, arguments);
        var keep = context.getBean(KeepDepartments.class);
        var member = member(context.getBean(JdbcClient.class));
        var found = CurrentActor.as(
                member, () -> context.getBean(DepartmentViews.class).listDepartments(true));
        found.stream().map(DepartmentRow::name).forEach(name -> say("HAS " + name));
        say("PORT " + context.getEnvironment().getProperty("local.server.port"));
        say("MANAGEMENT " + context.getEnvironment().getProperty("local.management.port"));
        say("READY");
        while (context.isActive()) {
            var name = "Department " + UUID.randomUUID();
            try {
                CurrentActor.as(
                        member,
                        () -> keep.found(new Description(new Name(name), true, Prose.NONE, Prose.NONE), Set.of()));
                say("ACK " + name);
            } catch (RuntimeException databaseIsAway) {
                say("REFUSED " + name);
                Thread.sleep(50);
            }
        }
    }

    private static Actor member(JdbcClient jdbc) {
        return jdbc.sql("select w.id, a.id from workspace w, account a")
                .query((rs, index) -> new Actor(
                        new AccountId(rs.getObject(2, UUID.class)),
                        new WorkspaceId(rs.getObject(1, UUID.class)),
                        "Max",
                        Role.MARKETER,
                        Set.of()))
                .optional()
                .orElseGet(() -> Workspaces.actor(jdbc, Role.MARKETER));
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
