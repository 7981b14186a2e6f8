package cx.atlas.friction;

import java.util.EnumSet;
import java.util.Set;

/** Where a friction point stands: open, being fixed, fixed and to be checked, solved, or dismissed. */
public enum FrictionStatus {
    OPEN,
    FIXING,
    CHECK,
    SOLVED,
    DISMISSED;

    /** Where it may stand next. A way back to open is always there: a fix that did not work is no secret. */
    public Set<FrictionStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(FIXING, DISMISSED);
            case FIXING -> EnumSet.of(CHECK, OPEN, DISMISSED);
            case CHECK -> EnumSet.of(SOLVED, OPEN, DISMISSED);
            case SOLVED, DISMISSED -> EnumSet.of(OPEN);
        };
    }

    /** Whether somebody still has to do something about it. */
    public boolean unsettled() {
        return this != SOLVED && this != DISMISSED;
    }
}
