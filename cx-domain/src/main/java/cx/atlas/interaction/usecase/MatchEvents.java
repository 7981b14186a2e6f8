package cx.atlas.interaction.usecase;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.MatchingRule;
import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.MatchingRules;
import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.Touchpoints;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Says which events belong to which touchpoint; what is stored follows. Each act returns how many rows moved. */
@UseCase
@RequiredArgsConstructor
public class MatchEvents {

    private final MatchingRules rules;
    private final Touchpoints touchpoints;

    public long match(EventName name, TouchpointId touchpoint) {
        CurrentActor.require(Permission.IMPORT_DATA);
        touchpoints.byId(touchpoint);
        return rules.add(new MatchingRule(MatchingRuleId.next(), name, touchpoint));
    }

    public long unmatch(MatchingRuleId id) {
        CurrentActor.require(Permission.IMPORT_DATA);
        return rules.remove(rules.byId(id));
    }

    /** After touchpoints or channels were recorded or renamed: finds the events that now have a place. */
    public long resolveAgain() {
        CurrentActor.require(Permission.IMPORT_DATA);
        return rules.resolveAgain();
    }
}
