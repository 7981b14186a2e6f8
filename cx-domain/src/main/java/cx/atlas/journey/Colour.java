package cx.atlas.journey;

/** What a card can be painted in; what it means is the painter's business. */
public enum Colour {
    YELLOW,
    GREEN,
    BLUE,
    PURPLE,
    RED,
    GREY
}
