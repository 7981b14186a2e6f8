package cx.atlas.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members in memory. */
public class FakeMembers implements Members {

    private final Map<MemberId, Member> stored = new LinkedHashMap<>();

    /** The account of a stored member with this role. */
    public AccountId joined(Role role) {
        var account = AccountId.next();
        save(new Member(MemberId.next(), account, role));
        return account;
    }

    @Override
    public Optional<Member> findById(MemberId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Member> findByAccountId(AccountId account) {
        return stored.values().stream()
                .filter(member -> member.accountId().equals(account))
                .findAny();
    }

    @Override
    public List<Member> lockAdministrators() {
        return stored.values().stream()
                .filter(member -> member.role() == Role.ADMIN)
                .toList();
    }

    @Override
    public Member save(Member member) {
        stored.put(member.id(), member);
        return member;
    }

    @Override
    public void delete(Member member) {
        stored.remove(member.id());
    }
}
