package cx.atlas.workspace.usecase;

/** The demo company, where this installation has one to open; set-up offers it then. */
public interface DemoOffer {

    /** Somebody is opening it. */
    boolean isBeingOpened();

    /** Announces that {@link #open} follows; false if it is being opened already. Refuses where there is a demo. */
    boolean announce();

    /** Opens the demo workspace with everything in it. Takes a while; refuses where there is one already. */
    void open();
}
