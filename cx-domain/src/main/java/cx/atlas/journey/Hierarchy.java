package cx.atlas.journey;

/** Which journeys lead into which, by the steps that open them. */
public interface Hierarchy {

    /**
     * Whether steps lead from one journey into another, over however many, or both are the same. Whoever asks is the only
     * one to ask until this transaction has ended.
     */
    boolean leads(JourneyId from, JourneyId into);
}
