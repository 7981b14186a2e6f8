package cx.atlas.journey.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said about a journey, or about one thing on it.
 *
 * @param threads the newest first; not all where there are very many
 * @param open how many there are
 */
public record ThreadsView(List<ThreadView> threads, long open, long resolved) {

    public ThreadsView beginningWith(ThreadView thread) {
        var all = new ArrayList<>(threads);
        all.add(0, thread);
        return new ThreadsView(all, open, resolved);
    }
}
