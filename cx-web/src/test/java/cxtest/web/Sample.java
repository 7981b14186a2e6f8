package cxtest.web;

/**
 * Makes a real thing in the current workspace, for the addresses that name one.
 *
 * <p>Implementations stand in {@code cxtest.sample}, are found by themselves and get their dependencies by constructor. A line
 * of {@code addresses/<feature>.csv} names them in its fourth column: {@code id=department}.
 */
public interface Sample {

    /** As the fourth column calls it. */
    String name();

    /** Called as an administrator. Returns what stands in the path, mostly an id. */
    String make();
}
