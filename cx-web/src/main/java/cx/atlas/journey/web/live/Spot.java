package cx.atlas.journey.web.live;

import java.util.regex.Pattern;

/**
 * Where on the map somebody is.
 *
 * @param at the id of the element; empty where it is none
 * @param writing whether a field is open there
 */
record Spot(String at, boolean writing) {

    static final Spot NOWHERE = new Spot("", false);

    private static final int LONGEST = 120;
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    Spot {
        if (!at.isEmpty() && (at.length() > LONGEST || !ID.matcher(at).matches())) {
            throw new IllegalArgumentException("No place on a map");
        }
    }
}
