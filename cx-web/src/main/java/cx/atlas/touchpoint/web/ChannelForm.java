package cx.atlas.touchpoint.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.usecase.KeepChannels.Description;
import cx.atlas.touchpoint.view.ChannelRow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;

/**
 * What a person says of a channel.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 */
record ChannelForm(
        long version,

        @NotBlank(message = "{error.name.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        String icon,
        String tenure) {

    static ChannelForm empty() {
        return new ChannelForm(0, "", ChannelIcon.CHOICE.get(0), Tenure.OWNED.name());
    }

    static ChannelForm of(ChannelRow row) {
        return new ChannelForm(
                row.version(), row.name(), row.icon(), row.tenure().name());
    }

    Description description() {
        return new Description(new Name(name), new ChannelIcon(icon == null ? "" : icon), chosenTenure());
    }

    private Tenure chosenTenure() {
        return Arrays.stream(Tenure.values())
                .filter(one -> one.name().equals(tenure))
                .findAny()
                .orElseThrow(() -> RuleBroken.at("tenure", "touchpoint.channel.error.tenure"));
    }
}
