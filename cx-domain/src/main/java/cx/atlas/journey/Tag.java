package cx.atlas.journey;

import cx.atlas.shared.RuleBroken;

/** A word by which cards are told apart, up to 40 characters; empty for none. */
public record Tag(String value) {

    public static final int MAX = 40;
    public static final Tag NONE = new Tag("");

    public Tag {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.length() > MAX) {
            throw RuleBroken.at("tag", "journey.error.tag", MAX);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
