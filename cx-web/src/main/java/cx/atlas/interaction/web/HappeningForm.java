package cx.atlas.interaction.web;

import cx.atlas.interaction.Mapping.Cell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event of a row, as it is typed.
 *
 * @param time the number of a column; empty: there is no such event
 * @param channelColumn the number of a column; empty: {@code channel} for every row
 * @param eventColumn the number of a column; empty: {@code event} for every row
 */
record HappeningForm(String time, String channelColumn, String channel, String eventColumn, String event) {

    static final HappeningForm EMPTY = new HappeningForm("", "", "", "", "");

    HappeningForm {
        time = Objects.requireNonNullElse(time, "");
        channelColumn = Objects.requireNonNullElse(channelColumn, "");
        channel = Objects.requireNonNullElse(channel, "");
        eventColumn = Objects.requireNonNullElse(eventColumn, "");
        event = Objects.requireNonNullElse(event, "");
    }

    static HappeningForm of(int time, Cell channel, Cell event) {
        return new HappeningForm(
                time < 0 ? "" : Integer.toString(time),
                text(channel.column()),
                channel.fixed(),
                text(event.column()),
                event.fixed());
    }

    static String text(@Nullable Integer column) {
        return column == null ? "" : column.toString();
    }
}
