package cx.atlas.workspace.view;

import cx.atlas.workspace.Role;
import java.time.Instant;
import java.util.UUID;

/** An invitation that nobody has accepted yet. */
public record InvitationRow(UUID id, String email, Role role, String invitedBy, Instant expiresAt, boolean expired) {}
