package cx.atlas.demo;

/**
 * A kind of customer: how many there are, and what they do in a week.
 *
 * <p>The names are the keys of the personas.
 */
enum Kind {
    PARENT(38, 0.17, 0.12, 0.07, 0, 0.004),
    DEVOTEE(27, 0.23, 0.09, 0.07, 0, 0.02),
    THRIFTY(35, 0.14, 0.08, 0.04, 0.17, 0.003);

    final double share;
    final double films;
    final double picks;
    final double letters;
    final double breaks;
    final double social;

    /**
     * @param share of the customers
     * @param films how many of the weekly films are told
     * @param letters how many of the weekly emails are opened
     * @param breaks of ads
     */
    Kind(double share, double films, double picks, double letters, double breaks, double social) {
        this.share = share;
        this.films = films;
        this.picks = picks;
        this.letters = letters;
        this.breaks = breaks;
        this.social = social;
    }

    static Kind any(Dice dice) {
        return values()[dice.weighted(PARENT.share, DEVOTEE.share, THRIFTY.share)];
    }
}
