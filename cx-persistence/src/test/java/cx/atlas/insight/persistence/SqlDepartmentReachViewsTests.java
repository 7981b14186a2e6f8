package cx.atlas.insight.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.insight.view.DepartmentReach;
import cx.atlas.insight.view.DepartmentReachViews;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Registry;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SqlDepartmentReachViewsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DepartmentReachViews views;

    @Autowired
    ArchiveTouchpoint archive;

    @Autowired
    JdbcClient jdbc;

    Actor admin;
    Registry registry;
    DepartmentId support;
    ChannelId phone;

    @BeforeEach
    void company() {
        admin = Workspaces.actor(jdbc, Role.ADMIN);
        registry = new Registry(context, admin);
        support = registry.department("Support");
        phone = registry.channel("Phone");
    }

    @Test
    void a_department_that_no_journey_draws_reaches_nobody() {
        registry.touchpoint("Phone line", phone, support);
        assertThat(reach()).isEqualTo(new DepartmentReach(0, 0, Map.of()));
    }

    @Test
    void journeys_and_steps_are_counted_once_and_stages_named_once() {
        var line = registry.touchpoint("Phone line", phone, support);
        var form = registry.touchpoint("Ticket form", phone, support);
        var other = registry.touchpoint("Invoice", phone, registry.department("Billing"));
        registry.journey("Cancel", line);
        var renew = registry.journey("Renew", line);
        registry.sql("""
                insert into card (id, version, journey_id, step_id, lane_id, rank, touchpoint_id)
                select gen_random_uuid(), 0, journey_id, step_id, lane_id, 'b', ? from card where journey_id = ?
                """, form.value(), renew);
        registry.journey("Pay", other);

        assertThat(reach())
                .isEqualTo(new DepartmentReach(
                        2, 2, Map.of(line.value(), List.of("Get help"), form.value(), List.of("Get help"))));
    }

    @Test
    void archived_touchpoints_and_journeys_do_not_count() {
        var line = registry.touchpoint("Phone line", phone, support);
        var fax = registry.touchpoint("Fax", phone, support);
        registry.sql("update journey set archived = true where id = ?", registry.journey("Old", line));
        registry.journey("Current", fax);
        CurrentActor.run(admin, () -> archive.archive(fax));
        assertThat(reach()).isEqualTo(new DepartmentReach(0, 0, Map.of()));
    }

    @Test
    void it_costs_the_same_however_much_is_drawn() {
        registry.journey("One", registry.touchpoint("Phone line", phone, support));
        var few = Statements.count(this::reach);
        for (var i = 0; i < 10; i++) {
            registry.journey("Journey " + i, registry.touchpoint("Touchpoint " + i, phone, support));
        }
        assertThat(Statements.list(() -> assertThat(reach().journeys()).isEqualTo(11)))
                .hasSize(few);
    }

    private DepartmentReach reach() {
        return CurrentActor.as(admin, () -> views.reach(support));
    }
}
