package cx.atlas.touchpoint.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelNamed;
import cx.atlas.touchpoint.FakeChannels;
import cx.atlas.touchpoint.StandardChannel;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepChannelsTests {

    private final List<Object> events = new ArrayList<>();
    private final FakeChannels channels = new FakeChannels();
    private final KeepChannels use = new KeepChannels(channels, events::add);

    @Test
    void a_marketer_opens_describes_archives_and_restores() {
        CurrentActor.run(Cast.actor(Role.MARKETER), () -> {
            var id = use.open(said("Kiosk", "tool"));
            use.describe(id, 0, new KeepChannels.Description(new Name("Kiosks"), new ChannelIcon("gift"), Tenure.PAID));
            var kiosks = channels.byId(id);
            assertThat(kiosks.name()).isEqualTo(new Name("Kiosks"));
            assertThat(kiosks.icon()).isEqualTo(new ChannelIcon("gift"));
            assertThat(kiosks.tenure()).isEqualTo(Tenure.PAID);
            assertThat(events).containsExactly(new ChannelNamed(id), new ChannelNamed(id));
            use.archive(id);
            assertThat(kiosks.archived()).isTrue();
            use.restore(id);
            assertThat(kiosks.archived()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CXO", "DEPARTMENT_LEAD", "VIEWER"})
    void others_may_not(Role role) {
        assertThatThrownBy(() -> CurrentActor.as(Cast.actor(role), () -> use.open(said("Kiosk", "tool"))))
                .isInstanceOf(Forbidden.class);
        assertThat(channels.count()).isZero();
    }

    @Test
    void a_taken_name_an_unknown_icon_and_a_stale_version_are_refused() {
        CurrentActor.run(Cast.actor(Role.ADMIN), () -> {
            var id = use.open(said("Kiosk", "tool"));
            assertThatThrownBy(() -> use.open(said("kiosk", "tool"))).isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> said("Stall", "nuclear")).isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> use.describe(id, 7, said("Stall", "tool"))).isInstanceOf(StaleEdit.class);
        });
    }

    @Test
    void a_new_workspace_is_stocked_once_with_every_standard_channel() {
        var stock = new StockChannels(channels);
        stock.stock(standard -> new Name("~" + standard.name()));
        stock.stock(standard -> new Name("again " + standard.name()));
        assertThat(channels.all())
                .hasSize(StandardChannel.values().length)
                .extracting(Channel::name)
                .contains(new Name("~WEB"), new Name("~REVIEW_SITE"))
                .allSatisfy(name -> assertThat(name.value()).startsWith("~"));
    }

    private static KeepChannels.Description said(String name, String icon) {
        return new KeepChannels.Description(new Name(name), new ChannelIcon(icon), Tenure.OWNED);
    }
}
