package cx.atlas.touchpoint.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.view.TouchpointView;
import cx.atlas.workspace.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a touchpoint.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 * @param channel the identity of a channel
 * @param department the identity of a department, empty for nobody
 */
public record TouchpointForm(
        long version,

        @NotBlank(message = "{error.name.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        @NotBlank(message = "{touchpoint.error.channelGone}")
        String channel,

        String department,
        boolean frontstage,

        String description,

        String intendedFeeling,

        String expectation,

        List<UUID> serves) {

    public TouchpointForm {
        department = department == null ? "" : department.strip();
        serves = serves == null
                ? List.of()
                : serves.stream().filter(Objects::nonNull).toList();
    }

    static TouchpointForm empty(String name, String channel, String department) {
        return new TouchpointForm(0, name, channel, department, true, "", "", "", List.of());
    }

    static TouchpointForm of(TouchpointView view) {
        return new TouchpointForm(
                view.version(),
                view.name(),
                view.channelId().toString(),
                view.departmentId() == null ? "" : view.departmentId().toString(),
                view.frontstage(),
                view.description(),
                view.intendedFeeling(),
                view.expectation(),
                view.serves().stream().map(TouchpointView.Served::id).toList());
    }

    /** Whether this item's box is ticked. */
    public boolean servesItem(String id) {
        return serves.stream().anyMatch(one -> one.toString().equals(id));
    }

    /** Whether the same boxes are ticked as somebody else has saved meanwhile. */
    public boolean servesAs(TouchpointView stored) {
        return stored.serves().stream()
                .map(TouchpointView.Served::id)
                .collect(Collectors.toSet())
                .equals(Set.copyOf(serves));
    }

    TouchpointDescription said() {
        return new TouchpointDescription(
                new Name(name),
                new ChannelId(id("channel", channel, "touchpoint.error.channelGone")),
                owner(),
                frontstage,
                Prose.at("description", description),
                Prose.at("intendedFeeling", intendedFeeling),
                Prose.at("expectation", expectation),
                serves.stream().map(StrategyItemId::new).collect(Collectors.toSet()));
    }

    private @Nullable DepartmentId owner() {
        return department.isEmpty()
                ? null
                : new DepartmentId(id("department", department, "touchpoint.error.departmentGone"));
    }

    private static UUID id(String field, String text, String problem) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noIdentity) {
            throw RuleBroken.at(field, problem);
        }
    }
}
