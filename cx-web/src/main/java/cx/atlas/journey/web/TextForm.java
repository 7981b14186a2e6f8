package cx.atlas.journey.web;

/**
 * A text that is edited in place.
 *
 * @param version the version of its stage, step, lane or card that the text was drawn from; 0 for a new one
 */
record TextForm(long version, String text) {

    TextForm {
        text = text == null ? "" : text;
    }
}
