package cx.atlas.shared;

/** What was asked for does not exist here, or is not visible to who asks. */
public final class NotFound extends Refusal {

    /** @param what the kind of thing in lower case, as in the message keys {@code error.notFound.<what>} */
    public NotFound(String what) {
        super("error.notFound." + what);
    }
}
