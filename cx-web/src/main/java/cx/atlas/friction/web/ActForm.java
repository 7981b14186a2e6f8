package cx.atlas.friction.web;

import org.jspecify.annotations.Nullable;

/**
 * An act on a friction point.
 *
 * @param version the version that the page was drawn from
 * @param to the status that it moves on to
 * @param owner the account of who sees to it; empty for nobody
 * @param reason why it is dismissed
 */
record ActForm(@Nullable Long version, String to, String owner, String reason) {

    ActForm {
        to = Choice.text(to);
        owner = Choice.text(owner);
        reason = Choice.text(reason);
    }

    static ActForm on(long version) {
        return new ActForm(version, "", "", "");
    }

    long drawnFrom() {
        return version == null ? 0 : version;
    }
}
