package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceFacts;
import cx.atlas.workspace.web.Frame.Entry;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class FrameTests {

    private final Frame frame = new Frame();
    private final Me me = new Me();
    private final Me.Here here = new Me.Here();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void one_place_is_the_current_one_also_on_the_pages_below_it() {
        at("/touchpoints/42/edit");
        assertThat(frame.getEntries().stream().filter(Entry::current).map(Entry::key))
                .containsExactly("touchpoints");
        at("/");
        assertThat(frame.getEntries().stream().filter(Entry::current).map(Entry::key))
                .containsExactly("home");
    }

    @Test
    void every_place_is_in_the_bar_or_in_its_menu() {
        CurrentActor.run(
                actor(Role.ADMIN),
                () -> assertThat(frame.getMain())
                        .doesNotContainAnyElementsOf(frame.getOthers())
                        .hasSize(frame.getEntries().size()
                                + 1
                                - frame.getOthers().size()));
    }

    @Test
    void settings_are_for_administrators() {
        CurrentActor.run(
                actor(Role.ADMIN), () -> assertThat(frame.getSettings()).hasSize(1));
        CurrentActor.run(
                actor(Role.MARKETER), () -> assertThat(frame.getSettings()).isEmpty());
        assertThat(frame.getSettings()).isEmpty();
    }

    @Test
    void a_template_knows_who_looks_and_where() {
        var marketer = actor(Role.MARKETER);
        CurrentActor.run(marketer, () -> {
            assertThat(me.getInitials()).isEqualTo("DK");
            assertThat(me.may("EDIT_JOURNEYS")).isTrue();
            assertThat(me.may("MANAGE_WORKSPACE")).isFalse();
            assertThat(me.leads(marketer.leads().iterator().next().value())).isTrue();
            assertThat(here.getZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        });
    }

    @Test
    void nobody_may_nothing() {
        assertThat(me.isSignedIn()).isFalse();
        assertThat(me.getInitials()).isEmpty();
        assertThat(me.may("EDIT_JOURNEYS")).isFalse();
        assertThat(here.getCurrency()).isEqualTo("EUR");
    }

    private static Actor actor(Role role) {
        return new Actor(
                AccountId.next(),
                WorkspaceId.next(),
                "dana van Kok",
                role,
                Set.of(DepartmentId.next()),
                new WorkspaceFacts("Acme", ZoneId.of("Europe/Vienna"), "EUR", false));
    }

    private static void at(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
