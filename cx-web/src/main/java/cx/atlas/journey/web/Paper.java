package cx.atlas.journey.web;

import java.util.Locale;

/** What a map is printed on, always landscape, and how many steps find room beside each other. */
enum Paper {
    A4(6),
    A3(9),
    LETTER(6);

    private final int columns;

    Paper(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    /** What an address says; nonsense is the usual paper. */
    static Paper of(String name) {
        for (var paper : values()) {
            if (paper.name().equals(name.toUpperCase(Locale.ROOT))) {
                return paper;
            }
        }
        return A4;
    }
}
