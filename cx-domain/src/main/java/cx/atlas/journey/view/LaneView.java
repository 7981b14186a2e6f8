package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import java.util.UUID;

/** @param name empty where the lane is called as its kind is */
public record LaneView(UUID id, long version, LaneKind kind, String name) {}
