package cx.atlas.workspace;

/** How the pages look where a person does not leave it to the browser. */
public enum Theme {
    LIGHT,
    DARK
}
