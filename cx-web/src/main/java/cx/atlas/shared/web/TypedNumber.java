package cx.atlas.shared.web;

import cx.atlas.shared.RuleBroken;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number as a person types it, with the marks of the own language; what cannot group thousands there is a decimal mark. */
public final class TypedNumber {

    private static final int LONGEST = 30;

    private TypedNumber() {}

    /** The number, empty for an empty field; {@link RuleBroken} at the field where it is no number. */
    public static Optional<BigDecimal> parse(String field, @Nullable String typed, Locale locale) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var plain = plain(typed.strip(), DecimalFormatSymbols.getInstance(locale));
        if (plain.length() > LONGEST || !plain.matches("-?\\d+(\\.\\d+)?")) {
            throw RuleBroken.at(
                    field, "error.number", NumberFormat.getInstance(locale).format(1234.5));
        }
        return Optional.of(new BigDecimal(plain));
    }

    /** The number as its field shows it; empty for none. */
    public static String show(@Nullable BigDecimal number, Locale locale) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private static String plain(String text, DecimalFormatSymbols marks) {
        var group = "[\\Q" + marks.getGroupingSeparator() + "\\E \u00a0\u202f'’]";
        var decimal = "\\Q" + marks.getDecimalSeparator() + "\\E";
        if (text.matches("-?\\d{1,3}(" + group + "\\d{3})+(" + decimal + "\\d+)?")) {
            text = text.replaceAll(group, "");
        }
        return text.replace(',', '.');
    }
}
