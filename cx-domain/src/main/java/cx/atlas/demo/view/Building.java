package cx.atlas.demo.view;

import cx.atlas.demo.Chapter;

/**
 * How far the demo is.
 *
 * @param running else it failed or was broken off, and nothing of it is left
 */
public record Building(boolean running, Chapter chapter, int done, int most) {

    public int percent() {
        return chapter.percent(done, most);
    }
}
