package cx.atlas.workspace.usecase;

/** The demo company, where this installation has one to open; set-up offers it then. */
public interface DemoOffer {

    /** Opens the demo workspace with everything in it. Takes a while; refuses where there is one already. */
    void open();
}
