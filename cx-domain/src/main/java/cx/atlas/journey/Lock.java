package cx.atlas.journey;

import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.AccountId;

/**
 * A map that is not to be changed for a while.
 *
 * @param byName what who locked it was called then
 */
public record Lock(AccountId by, String byName, String reason) {

    public static final int LONGEST_REASON = 200;

    public Lock {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw RuleBroken.at("reason", "journey.error.lock.reason");
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw RuleBroken.at("reason", "journey.error.lock.tooLong", LONGEST_REASON);
        }
    }
}
