package cx.atlas.journey.web;

import cx.atlas.journey.Colour;

/** Each colour has a shape of its own, so that it can be told without seeing colours. */
public final class Shapes {

    private Shapes() {}

    /** The icon of a colour. */
    public static String of(Colour colour) {
        return switch (colour) {
            case YELLOW -> "star";
            case GREEN -> "circle";
            case BLUE -> "square";
            case PURPLE -> "hexagon";
            case RED -> "triangle";
            case GREY -> "minus";
        };
    }
}
