package cx.atlas.strategy;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import java.util.Optional;

/** The priorities, promises and needs of the current workspace. */
public interface StrategyItems {

    Optional<StrategyItem> findById(StrategyItemId id);

    default StrategyItem byId(StrategyItemId id) {
        return findById(id).orElseThrow(() -> new NotFound("strategyItem"));
    }

    StrategyItem save(StrategyItem item);

    boolean existsByElementAndNameValueIgnoreCaseAndIdNot(Element element, String name, StrategyItemId except);

    /** Refuses a name that another item of the element has, also an archived one. */
    default void requireNewName(Element element, Name name, StrategyItemId except) {
        if (existsByElementAndNameValueIgnoreCaseAndIdNot(element, name.value(), except)) {
            throw RuleBroken.at("name", "error.name.taken", name.value());
        }
    }
}
