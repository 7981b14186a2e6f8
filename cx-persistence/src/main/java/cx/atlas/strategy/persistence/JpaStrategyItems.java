package cx.atlas.strategy.persistence;

import cx.atlas.strategy.StrategyItem;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.StrategyItems;
import org.springframework.data.repository.Repository;

interface JpaStrategyItems extends StrategyItems, Repository<StrategyItem, StrategyItemId> {}
