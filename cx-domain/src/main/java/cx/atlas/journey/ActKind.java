package cx.atlas.journey;

import org.jspecify.annotations.Nullable;

/** What a person does to a map in one go. */
public enum ActKind {
    START,
    ADD_STAGE,
    RENAME_STAGE,
    CHANGE_PHASE,
    MOVE_STAGE,
    REMOVE_STAGE,
    DUPLICATE_STAGE,
    ADD_STEP,
    RENAME_STEP,
    MOVE_STEP,
    RESIZE_STEP,
    MARK_MOMENT,
    REMOVE_STEP,
    DUPLICATE_STEP,
    OPEN_STEP,
    ADD_LANE,
    RENAME_LANE,
    ICON_LANE,
    CHOOSE_PERSONAS,
    MOVE_LANE,
    HIDE_LANE,
    SHOW_LANE,
    REMOVE_LANE,
    DUPLICATE_LANE,
    WRITE_CARD,
    PLACE_TOUCHPOINT,
    PLACE_IMAGE,
    PLACE_NEED,
    PLACE_FIGURE,
    REWRITE_CARD,
    KNOW_CARD,
    MOVE_CARD,
    WIDEN_CARD,
    MARK_CARD,
    DUPLICATE_CARD,
    REMOVE_CARD,
    CHANGE_CARDS,
    REMOVE_CARDS,
    PASTE,
    DRAW_FEELING,
    DRAW_EXPECTATION,
    RESTORE,
    UNDO,
    REDO;

    /** The lane that an act of this kind is about, where it has no name of its own; null where the subject is somebody's own words. */
    public @Nullable LaneKind lane(String subject) {
        return name().endsWith("_LANE") || this == UNDO || this == REDO
                ? LaneKind.find(subject).orElse(null)
                : null;
    }

    /** Whether it can be taken back by who did it: all but the beginning, and taking back itself. */
    public boolean isUndoable() {
        return this != START && this != UNDO && this != REDO;
    }
}
