package cx.atlas.workspace;

import cx.atlas.shared.RuleBroken;

/** A password that somebody wants to use from now on: long enough, and not one character over and over. */
public record NewPassword(String value) {

    public static final int MIN = 12;
    public static final int MAX = 200;

    private static final int MIN_DIFFERENT = 5;

    public NewPassword {
        var length = value.codePointCount(0, value.length());
        if (length < MIN) {
            throw RuleBroken.at("password", "workspace.password.tooShort", MIN);
        }
        if (length > MAX) {
            throw RuleBroken.at("password", "workspace.password.tooLong", MAX);
        }
        if (value.codePoints().distinct().count() < MIN_DIFFERENT) {
            throw RuleBroken.at("password", "workspace.password.tooSimple");
        }
    }

    /** Refuses a password that is the person's own address. */
    public NewPassword of(EmailAddress person) {
        if (value.equalsIgnoreCase(person.value())) {
            throw RuleBroken.at("password", "workspace.password.tooSimple");
        }
        return this;
    }

    /** Never the password: it must not reach a log. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
