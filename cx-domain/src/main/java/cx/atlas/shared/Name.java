package cx.atlas.shared;

/** A short text on one line, 1 to 120 characters, without space at its ends. */
public record Name(String value) {

    public static final int MAX = 120;

    public Name {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty()) {
            throw RuleBroken.at("name", "error.name.empty");
        }
        if (value.codePointCount(0, value.length()) > MAX) {
            throw RuleBroken.at("name", "error.name.tooLong", MAX);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
