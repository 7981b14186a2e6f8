package cx.atlas.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Priorities, promises and needs in memory. */
public class FakeStrategyItems implements StrategyItems {

    private final Map<StrategyItemId, StrategyItem> stored = new LinkedHashMap<>();

    /** Stored as stated. */
    public StrategyItem stated(Statement said) {
        return save(StrategyItem.stated(StrategyItemId.next(), said));
    }

    @Override
    public Optional<StrategyItem> findById(StrategyItemId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public StrategyItem save(StrategyItem item) {
        stored.put(item.id(), item);
        return item;
    }

    @Override
    public boolean existsByElementAndNameValueIgnoreCaseAndIdNot(Element element, String name, StrategyItemId except) {
        return stored.values().stream()
                .anyMatch(one -> one.element() == element
                        && one.statement().name().value().equalsIgnoreCase(name)
                        && !one.id().equals(except));
    }
}
