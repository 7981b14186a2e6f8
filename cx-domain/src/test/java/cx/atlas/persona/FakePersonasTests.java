package cx.atlas.persona;

class FakePersonasTests extends PersonasContract {

    private final Personas personas = new FakePersonas();

    @Override
    protected Personas personas() {
        return personas;
    }

    @Override
    protected void inTransaction(Runnable act) {
        act.run();
    }
}
