package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Place;
import cx.atlas.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** Add, rename, hide, move and remove the lanes of a map. */
@UseCase
@RequiredArgsConstructor
public class ArrangeLanes {

    private final EditMap map;

    public LaneId add(JourneyId journey, LaneKind kind, String name, Place<LaneId> place) {
        return add(journey, kind, name, "", place);
    }

    /**
     * @param name may be empty unless the lane is an own one
     * @param icon empty for that of its kind
     */
    public LaneId add(JourneyId journey, LaneKind kind, String name, String icon, Place<LaneId> place) {
        return map.act(journey, ActKind.ADD_LANE, edit -> {
            edit.about(name.isBlank() ? kind : name);
            var lane = edit.grid().addLane(kind, name, place);
            edit.grid().giveIcon(lane, icon);
            return lane;
        });
    }

    /** @param icon empty for that of its kind */
    public void giveIcon(JourneyId journey, LaneId lane, String icon) {
        map.run(journey, ActKind.ICON_LANE, edit -> {
            edit.about(edit.grid().lane(lane).title());
            edit.grid().giveIcon(lane, icon);
        });
    }

    /** @param expected the lane's version that the form was drawn from */
    public void rename(JourneyId journey, LaneId lane, long expected, String name) {
        map.run(journey, ActKind.RENAME_LANE, edit -> {
            edit.grid().renameLane(lane, expected, name);
            edit.about(edit.grid().lane(lane).title());
        });
    }

    public void hide(JourneyId journey, LaneId lane, boolean hidden) {
        map.run(journey, hidden ? ActKind.HIDE_LANE : ActKind.SHOW_LANE, edit -> {
            edit.about(edit.grid().lane(lane).title());
            edit.grid().hideLane(lane, hidden);
        });
    }

    public void move(JourneyId journey, LaneId lane, Place<LaneId> place) {
        map.run(journey, ActKind.MOVE_LANE, edit -> {
            edit.about(edit.grid().lane(lane).title());
            edit.grid().moveLane(lane, place);
        });
    }

    public void remove(JourneyId journey, LaneId lane) {
        map.run(journey, ActKind.REMOVE_LANE, edit -> {
            edit.about(edit.journey().grid().lane(lane).title());
            edit.removeLane(lane);
        });
    }
}
