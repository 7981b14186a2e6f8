package cx.atlas.touchpoint.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.touchpoint.view.TouchpointHit;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.KeepDepartments;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SqlTouchpointViewsTests {

    @Autowired
    TouchpointViews views;

    @Autowired
    RecordTouchpoint record;

    @Autowired
    ArchiveTouchpoint archive;

    @Autowired
    KeepChannels channels;

    @Autowired
    KeepDepartments departments;

    @Autowired
    JdbcClient jdbc;

    Actor marketer;
    ChannelId phone;
    DepartmentId support;

    @BeforeEach
    void registry() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(marketer, () -> {
            phone = channels.open(
                    new KeepChannels.Description(new Name("Phone"), new ChannelIcon("phone"), Tenure.OWNED));
            support = departments.found(
                    new KeepDepartments.Description(new Name("Support"), true, Prose.NONE, Prose.NONE), Set.of());
        });
    }

    @Test
    void a_search_shows_channel_and_owner() {
        var id = recorded("Phone line", support);
        assertThat(search("line"))
                .containsExactly(new TouchpointHit(id.value(), "Phone line", "Phone", "phone", "Support", 1, true));
    }

    @Test
    void a_touchpoint_without_owner_is_found_too() {
        recorded("Callback", null);
        assertThat(search("callback")).singleElement().satisfies(hit -> {
            assertThat(hit.department()).isNull();
            assertThat(hit.hue()).isZero();
        });
    }

    @Test
    void every_word_must_occur_somewhere_and_beginnings_come_first() {
        recorded("Account line", support);
        recorded("Line for business", support);
        recorded("Callback", support);
        assertThat(names("line")).containsExactly("Line for business", "Account line");
        assertThat(names("SUPPORT account")).containsExactly("Account line");
        assertThat(names("")).containsExactly("Account line", "Callback", "Line for business");
        assertThat(names("l%e")).isEmpty();
    }

    @Test
    void archived_touchpoints_and_other_workspaces_are_not_found() {
        var id = recorded("Phone line", support);
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        assertThat(CurrentActor.as(other, () -> views.searchTouchpoints("", 10)))
                .isEmpty();
        CurrentActor.run(marketer, () -> archive.archive(id));
        assertThat(search("")).isEmpty();
    }

    private TouchpointId recorded(String name, @Nullable DepartmentId owner) {
        return CurrentActor.as(marketer, () -> record.record(TouchpointDescription.of(new Name(name), phone, owner)));
    }

    private List<String> names(String query) {
        return search(query).stream().map(TouchpointHit::name).toList();
    }

    private List<TouchpointHit> search(String query) {
        return CurrentActor.as(marketer, () -> views.searchTouchpoints(query, 10));
    }
}
