package cx.atlas.workspace.persistence;

import cx.atlas.workspace.Member;
import cx.atlas.workspace.MemberId;
import cx.atlas.workspace.Members;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaMembers extends Members, Repository<Member, MemberId> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Member m where m.role = cx.atlas.workspace.Role.ADMIN
              and exists (select 1 from Account a where a.id = m.accountId and a.enabled) order by m.id.value
            """)
    List<Member> lockAdministrators();
}
