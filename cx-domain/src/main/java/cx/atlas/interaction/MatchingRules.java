package cx.atlas.interaction;

import cx.atlas.shared.NotFound;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import java.util.Optional;

/**
 * The matching rules of the current workspace.
 *
 * <p>What is stored follows each change at once, with its counts per day, in the same transaction; batches that run
 * meanwhile see the rules either before or after it.
 */
public interface MatchingRules {

    Optional<MatchingRule> findById(MatchingRuleId id);

    default MatchingRule byId(MatchingRuleId id) {
        return findById(id).orElseThrow(() -> new NotFound("matchingRule"));
    }

    /**
     * Adds the rule in place of an older one for the same name.
     *
     * @return how many stored interactions and answers now belong elsewhere than before
     */
    long add(MatchingRule rule);

    /** Removes the rule; what it matched belongs where the names say, else nowhere. */
    long remove(MatchingRule rule);

    /** Resolves what belongs nowhere and was sent under the names of this touchpoint and its channel. */
    long resolve(TouchpointId touchpoint);

    /** Resolves what belongs nowhere and was sent under the name of this channel. */
    long resolve(ChannelId channel);

    /** Resolves again what belongs nowhere, by the rules and names as they are now. */
    long resolveAgain();
}
