package cx.atlas.touchpoint.usecase;

import cx.atlas.shared.UseCase;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.touchpoint.Channels;
import cx.atlas.touchpoint.Touchpoint;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.TouchpointNamed;
import cx.atlas.touchpoint.Touchpoints;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Departments;
import cx.atlas.workspace.Permission;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** Says something else of a touchpoint, or moves it to another channel or department. */
@UseCase
@RequiredArgsConstructor
public class DescribeTouchpoint {

    private final Touchpoints touchpoints;
    private final Channels channels;
    private final Departments departments;
    private final StrategyItems items;
    private final ApplicationEventPublisher events;

    /** @param expected the version that the form was drawn from */
    public void describe(TouchpointId id, long expected, TouchpointDescription said) {
        CurrentActor.require(Permission.RECORD_TOUCHPOINTS);
        var touchpoint = touchpoints.byId(id);
        // Giving away needs the one side's right, taking on the other's.
        CurrentActor.get().requireRecordFor(touchpoint.departmentId());
        CurrentActor.get().requireRecordFor(said.department());
        touchpoint.requireVersion(expected);
        requirePlace(touchpoint, said);
        touchpoints.requireNewName(said.channel(), said.name(), id);
        said.serves().forEach(items::byId);
        var isNamedAnew = !touchpoint.channelId().equals(said.channel())
                || !touchpoint.name().equals(said.name());
        touchpoint.describe(said);
        if (isNamedAnew) {
            events.publishEvent(new TouchpointNamed(id));
        }
    }

    /** What stays where it is may stay, even if its channel or department was archived since. */
    private void requirePlace(Touchpoint touchpoint, TouchpointDescription said) {
        if (!touchpoint.channelId().equals(said.channel())) {
            channels.requireOpen(said.channel());
        }
        if (!Objects.equals(touchpoint.departmentId(), said.department())) {
            OpenDepartment.require(departments, said.department());
        }
    }
}
