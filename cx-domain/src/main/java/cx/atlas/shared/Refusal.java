package cx.atlas.shared;

/** A refusal that is told to the person in words: the key of a message and its arguments. */
public abstract sealed class Refusal extends RuntimeException permits NotFound, Forbidden, RuleBroken, StaleEdit {

    private final String messageKey;
    private final transient Object[] arguments;

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
