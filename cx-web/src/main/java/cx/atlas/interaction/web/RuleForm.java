package cx.atlas.interaction.web;

import cx.atlas.interaction.EventName;
import cx.atlas.touchpoint.TouchpointId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** A name as sent, and the touchpoint that it shall mean. */
record RuleForm(
        @NotBlank(message = "{interaction.mapping.channel.missing}")
        String channel,

        @NotBlank(message = "{interaction.mapping.event.missing}")
        String event,

        @NotNull(message = "{interaction.rule.touchpoint.missing}")
        @Pattern(regexp = UUIDS, message = "{interaction.rule.touchpoint.missing}")
        String touchpoint) {

    private static final String UUIDS = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    EventName name() {
        return new EventName(channel, event);
    }

    TouchpointId meant() {
        return new TouchpointId(UUID.fromString(touchpoint));
    }
}
