package cx.atlas.touchpoint.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.FakeTouchpoints;
import cx.atlas.touchpoint.Touchpoint;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import org.junit.jupiter.api.Test;

class ArchiveTouchpointTests {

    private final FakeTouchpoints touchpoints = new FakeTouchpoints();
    private final ArchiveTouchpoint use = new ArchiveTouchpoint(touchpoints);
    private final DepartmentId support = DepartmentId.next();
    private final Actor lead = Cast.actor(Role.DEPARTMENT_LEAD, support);

    @Test
    void a_lead_archives_and_restores_the_own_touchpoints() {
        var line = recorded(support);
        CurrentActor.run(lead, () -> use.archive(line.id()));
        assertThat(line.archived()).isTrue();
        CurrentActor.run(lead, () -> use.restore(line.id()));
        assertThat(line.archived()).isFalse();
    }

    @Test
    void a_lead_archives_and_restores_nothing_of_others() {
        var other = recorded(DepartmentId.next());
        assertThatThrownBy(() -> CurrentActor.run(lead, () -> use.archive(other.id())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> CurrentActor.run(lead, () -> use.restore(other.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(other.archived()).isFalse();
    }

    private Touchpoint recorded(DepartmentId owner) {
        var said = TouchpointDescription.of(new Name("Phone line"), ChannelId.next(), owner);
        return touchpoints.save(new Touchpoint(TouchpointId.next(), said));
    }
}
