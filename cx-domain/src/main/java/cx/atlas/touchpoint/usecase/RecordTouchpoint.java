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
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** A department records a touchpoint that it owns. */
@UseCase
@RequiredArgsConstructor
public class RecordTouchpoint {

    private final Touchpoints touchpoints;
    private final Channels channels;
    private final Departments departments;
    private final StrategyItems items;
    private final ApplicationEventPublisher events;

    public TouchpointId record(TouchpointDescription said) {
        CurrentActor.get().requireRecordFor(said.department());
        var id = TouchpointId.next();
        channels.requireOpen(said.channel());
        said.serves().forEach(items::byId);
        OpenDepartment.require(departments, said.department());
        touchpoints.requireNewName(said.channel(), said.name(), id);
        touchpoints.save(new Touchpoint(id, said));
        events.publishEvent(new TouchpointNamed(id));
        return id;
    }
}
