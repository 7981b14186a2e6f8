package cx.atlas.strategy.web;

import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.view.CoverageRow;
import java.util.List;
import java.util.Locale;

/**
 * One of the three elements as the page shows it.
 *
 * @param rows those that are shown, perhaps only the gaps
 * @param items how many current items the element has
 * @param served how many of them at least one touchpoint serves
 * @param lonelyFeelings emotional needs that nobody serves
 */
record ElementColumn(Element element, List<CoverageRow> rows, long items, long served, long lonelyFeelings) {

    static ElementColumn of(Element element, List<CoverageRow> all, boolean gaps) {
        var own = all.stream().filter(row -> row.element() == element).toList();
        var unserved = own.stream().filter(CoverageRow::unserved).toList();
        var items = own.stream().filter(row -> !row.archived()).count();
        return new ElementColumn(
                element,
                gaps ? unserved : own,
                items,
                items - unserved.size(),
                unserved.stream()
                        .filter(row -> row.needKind() == NeedKind.EMOTIONAL)
                        .count());
    }

    /** The element's name in style sheets. */
    public String look() {
        return element.name().toLowerCase(Locale.ROOT);
    }

    /** In percent; 0 where there are none. */
    public long share() {
        return items == 0 ? 0 : Math.round(100.0 * served / items);
    }
}
