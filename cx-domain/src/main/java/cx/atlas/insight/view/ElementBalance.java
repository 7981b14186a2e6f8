package cx.atlas.insight.view;

import cx.atlas.strategy.Element;
import java.util.List;

/**
 * How much of one of the three elements the touchpoints serve.
 *
 * @param served items that at least one touchpoint serves
 * @param unserved the names of those that none serves
 */
public record ElementBalance(Element element, int served, List<String> unserved) {

    public int total() {
        return served + unserved.size();
    }
}
