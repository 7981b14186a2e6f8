package cx.atlas.demo;

/** How far the demo is built. Everybody sees it at once, unlike the demo itself, which is there whole or not at all. */
public interface Progress {

    /** Says that somebody begins now; false if somebody has begun already and is still at it. */
    boolean claim();

    /** Shows that the building goes on, until its transaction ends in whatever way. */
    void hold();

    /** So much of the chapter is built. */
    void reached(Chapter chapter, int done, int most);

    /** It could not be built, and may be begun anew at once. */
    void failed();

    /** There is nothing more to tell. */
    void forget();
}
