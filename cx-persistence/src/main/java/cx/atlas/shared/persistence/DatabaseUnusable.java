package cx.atlas.shared.persistence;

import java.io.Serial;

/** The application cannot start on its database, for a reason that the operator can mend. */
class DatabaseUnusable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param reason what is the matter, in one sentence
     * @param remedy what to do about it
     */
    DatabaseUnusable(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    DatabaseUnusable(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
