package cx.atlas.workspace.view;

import cx.atlas.workspace.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A member as the members page shows one.
 *
 * @param leads the names of the departments that the member leads
 */
public record MemberRow(
        UUID id,
        long version,
        UUID account,
        String name,
        String email,
        Role role,
        Instant joinedAt,
        List<String> leads) {}
