package cx.atlas.workspace.web;

import cx.atlas.shared.web.Option;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The currencies to choose from: those that a country uses today. */
final class Currencies {

    private static final String DEFAULT = "EUR";

    private static final List<Currency> IN_USE = Arrays.stream(Locale.getISOCountries())
            .map(country -> Currency.getInstance(new Locale("", country)))
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    private Currencies() {}

    static List<Option> options(Locale locale) {
        return IN_USE.stream()
                .map(one ->
                        new Option(one.getCurrencyCode(), one.getCurrencyCode() + " · " + one.getDisplayName(locale)))
                .toList();
    }

    /** The currency of the country that the browser speaks of. */
    static String of(Locale locale) {
        var country = locale.getCountry();
        return Arrays.asList(Locale.getISOCountries()).contains(country) ? code(country) : DEFAULT;
    }

    private static String code(String country) {
        @Nullable Currency own = Currency.getInstance(new Locale("", country));
        return own == null ? DEFAULT : own.getCurrencyCode();
    }
}
