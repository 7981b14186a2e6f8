package cx.atlas.strategy;

import cx.atlas.persona.PersonaId;

class FakeStrategyItemsTests extends StrategyItemsContract {

    private final StrategyItems items = new FakeStrategyItems();

    @Override
    protected StrategyItems items() {
        return items;
    }

    @Override
    protected PersonaId persona(String name) {
        return PersonaId.next();
    }

    @Override
    protected void inTransaction(Runnable act) {
        act.run();
    }
}
