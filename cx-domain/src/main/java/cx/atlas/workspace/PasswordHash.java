package cx.atlas.workspace;

/** What is kept of a password: its Argon2id hash with its parameters. Making one is slow, so it is made outside transactions. */
public record PasswordHash(String value) {

    /** Never the hash: it must not reach a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
