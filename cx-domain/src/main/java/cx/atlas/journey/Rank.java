package cx.atlas.journey;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order, as a text that is compared byte by byte; between any two there is room for another, so that an
 * insert or a move writes one row.
 *
 * <p>It is a whole number and a fraction in base 62. The number's first letter says how many digits it has ({@code a}: one,
 * {@code b}: two …; {@code Z}: one, below zero), so that what is put at an end stays short.
 */
public record Rank(String value) implements Comparable<Rank> {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final char LEAST = DIGITS.charAt(0);
    private static final char MOST = DIGITS.charAt(DIGITS.length() - 1);

    public Rank {
        if (!value.matches("[A-Za-z][0-9A-Za-z]+") || value.length() < whole(value)) {
            throw new IllegalArgumentException("Not a rank: " + value);
        }
    }

    /** The rank of the first thing of all. */
    public static Rank first() {
        return new Rank("a" + LEAST);
    }

    public Rank before() {
        return between(null, this);
    }

    public Rank after() {
        return between(this, null);
    }

    /** A rank after {@code low} and before {@code high}; null is the open end. */
    public static Rank between(@Nullable Rank low, @Nullable Rank high) {
        if (low == null) {
            return high == null
                    ? first()
                    : high.hasFraction() ? new Rank(high.number()) : new Rank(below(high.number()));
        }
        if (high == null) {
            return new Rank(above(low.number()));
        }
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(low + " does not stand before " + high);
        }
        if (low.number().equals(high.number())) {
            return new Rank(low.number() + middle(low.fraction(), high.fraction()));
        }
        var next = new Rank(above(low.number()));
        return next.compareTo(high) < 0 ? next : new Rank(low.number() + middle(low.fraction(), null));
    }

    /** This rank where nobody has it, else the next free one behind it. */
    static Rank free(Rank wanted, Collection<Rank> taken) {
        var rank = wanted;
        while (taken.contains(rank)) {
            var low = rank;
            var next = taken.stream().filter(other -> other.compareTo(low) > 0).min(Comparator.naturalOrder());
            rank = between(low, next.orElse(null));
        }
        return rank;
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private String number() {
        return value.substring(0, whole(value));
    }

    private String fraction() {
        return value.substring(whole(value));
    }

    private boolean hasFraction() {
        return value.length() > whole(value);
    }

    /** How long the whole number is, its first letter included. */
    private static int whole(String value) {
        char head = value.charAt(0);
        return 2 + (head >= 'a' ? head - 'a' : 'Z' - head);
    }

    private static String above(String number) {
        var digits = number.toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            if (digits[i] != MOST) {
                digits[i] = DIGITS.charAt(DIGITS.indexOf(digits[i]) + 1);
                return new String(digits);
            }
            digits[i] = LEAST;
        }
        char head = digits[0] == 'Z' ? 'a' : (char) (digits[0] + 1);
        return head + String.valueOf(LEAST).repeat(whole(String.valueOf(head)) - 1);
    }

    private static String below(String number) {
        var digits = number.toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            if (digits[i] != LEAST) {
                digits[i] = DIGITS.charAt(DIGITS.indexOf(digits[i]) - 1);
                return new String(digits);
            }
            digits[i] = MOST;
        }
        char head = digits[0] == 'a' ? 'Z' : (char) (digits[0] - 1);
        return head + String.valueOf(MOST).repeat(whole(String.valueOf(head)) - 1);
    }

    /** A fraction between two; null is one whole. A fraction never ends in a zero, so that there is always room below. */
    private static String middle(String low, @Nullable String high) {
        int same = 0;
        while (high != null && same < high.length() && digit(low, same) == DIGITS.indexOf(high.charAt(same))) {
            same++;
        }
        if (high != null && same > 0) {
            return high.substring(0, same) + middle(low.substring(Math.min(same, low.length())), high.substring(same));
        }
        int floor = digit(low, 0);
        int ceiling = high == null ? DIGITS.length() : DIGITS.indexOf(high.charAt(0));
        if (ceiling - floor > 1) {
            return DIGITS.substring((floor + ceiling) / 2, (floor + ceiling) / 2 + 1);
        }
        if (high != null && high.length() > 1) {
            return high.substring(0, 1);
        }
        return DIGITS.charAt(floor) + middle(low.isEmpty() ? "" : low.substring(1), null);
    }

    private static int digit(String fraction, int at) {
        return at < fraction.length() ? DIGITS.indexOf(fraction.charAt(at)) : 0;
    }
}
