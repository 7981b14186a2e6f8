package cx.atlas.persona.web;

import cx.atlas.persona.view.PersonaRow;
import cx.atlas.shared.web.Money;
import cx.atlas.shared.web.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A persona as its card and its page write it.
 *
 * @param share in percent, null where nobody knows it; worth alike
 */
record PersonaCard(
        PersonaRow row,
        @Nullable String share,
        @Nullable String worth,
        List<String> goals,
        List<String> needs,
        List<String> expectations) {

    static PersonaCard of(PersonaRow row, String currency, Locale locale) {
        return new PersonaCard(
                row,
                percent(row.shareOfCustomers(), locale),
                row.meanLifetimeValue() == null ? null : Money.told(row.meanLifetimeValue(), currency, locale),
                lines(row.goals()),
                lines(row.needs()),
                lines(row.expectations()));
    }

    /** In percent, with only the digits that it has; null for null. */
    static @Nullable String percent(@Nullable BigDecimal share, Locale locale) {
        if (share == null) {
            return null;
        }
        var digits = Math.max(0, share.stripTrailingZeros().scale());
        return new Numerals(locale).percent(share.doubleValue(), digits);
    }

    private static List<String> lines(String prose) {
        return prose.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
