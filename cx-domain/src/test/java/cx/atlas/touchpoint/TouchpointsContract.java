package cx.atlas.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.workspace.DepartmentId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Touchpoints} keeps; the calls of {@link #inTransaction} are one transaction each. */
public abstract class TouchpointsContract {

    protected abstract Touchpoints touchpoints();

    /** A stored channel. */
    protected abstract ChannelId channel(String name);

    /** A stored department. */
    protected abstract DepartmentId department(String name);

    /** A stored priority. */
    protected abstract StrategyItemId priority(String name);

    protected abstract void inTransaction(Runnable act);

    @Test
    void a_saved_touchpoint_comes_back_as_it_was() {
        var said = new TouchpointDescription(
                new Name("Phone line"),
                channel("Phone"),
                department("Support"),
                false,
                new Prose("Where customers call"),
                new Prose("Heard"),
                new Prose("Answered within 2 minutes"),
                Set.of(priority("Keep customers"), priority("Grow")));
        var id = saved(said);
        inTransaction(() -> assertThat(touchpoints().byId(id).description()).isEqualTo(said));
    }

    @Test
    void a_touchpoint_that_nobody_owns_comes_back_without_owner() {
        var id = saved(TouchpointDescription.of(new Name("Forum"), channel("Social"), null));
        inTransaction(() -> assertThat(touchpoints().byId(id).departmentId()).isNull());
    }

    @Test
    void what_is_said_later_replaces_what_was_said() {
        var channel = channel("Chat");
        var first = priority("First");
        var second = priority("Second");
        var id = saved(serving(channel, "Chat", Set.of(first)));
        var later = serving(channel("Web"), "Live chat", Set.of(second));
        inTransaction(() -> touchpoints().byId(id).describe(later));
        inTransaction(() -> assertThat(touchpoints().byId(id).description()).isEqualTo(later));
    }

    @Test
    void an_archived_touchpoint_is_still_found() {
        var id = saved(TouchpointDescription.of(new Name("Fax"), channel("Fax"), null));
        inTransaction(() -> touchpoints().byId(id).archive());
        inTransaction(() -> assertThat(touchpoints().byId(id).archived()).isTrue());
    }

    @Test
    void a_name_is_taken_within_its_channel_alone_whatever_the_case() {
        var channel = channel("Email");
        var other = channel("Letter");
        var id = saved(TouchpointDescription.of(new Name("Invoice"), channel, null));
        inTransaction(() -> {
            assertThatThrownBy(() -> touchpoints().requireNewName(channel, new Name("INVOICE"), TouchpointId.next()))
                    .isInstanceOf(RuleBroken.class);
            touchpoints().requireNewName(channel, new Name("Invoice"), id);
            touchpoints().requireNewName(other, new Name("Invoice"), TouchpointId.next());
        });
    }

    @Test
    void an_unknown_touchpoint_is_not_found() {
        inTransaction(() -> assertThatThrownBy(() -> touchpoints().byId(TouchpointId.next()))
                .isInstanceOf(NotFound.class));
    }

    private TouchpointId saved(TouchpointDescription said) {
        var touchpoint = new Touchpoint(TouchpointId.next(), said);
        inTransaction(() -> touchpoints().save(touchpoint));
        return touchpoint.id();
    }

    private static TouchpointDescription serving(ChannelId channel, String name, Set<StrategyItemId> serves) {
        return new TouchpointDescription(
                new Name(name), channel, null, true, Prose.NONE, Prose.NONE, Prose.NONE, serves);
    }
}
