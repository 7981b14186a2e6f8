package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** The members of the current workspace. */
public interface Members {

    Optional<Member> findById(MemberId id);

    default Member byId(MemberId id) {
        return findById(id).orElseThrow(() -> new NotFound("member"));
    }

    Optional<Member> findByAccountId(AccountId account);

    /** Its administrators who can sign in, locked until the end of the transaction: two cannot demote each other at once. */
    List<Member> lockAdministrators();

    Member save(Member member);

    void delete(Member member);
}
