package cx.atlas.workspace;

import cx.atlas.shared.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a person who can sign in, in one or several workspaces. Embeddable, since sets of it are stored. */
@Embeddable
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }
}
