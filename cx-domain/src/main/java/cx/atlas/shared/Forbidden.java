package cx.atlas.shared;

/** The member's role does not allow the act. */
public final class Forbidden extends Refusal {

    public Forbidden() {
        super("error.forbidden");
    }
}
