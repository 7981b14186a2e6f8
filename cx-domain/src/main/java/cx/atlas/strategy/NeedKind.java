package cx.atlas.strategy;

/** What a customer need is about: getting something done, or a feeling. */
public enum NeedKind {
    FUNCTIONAL,
    EMOTIONAL
}
