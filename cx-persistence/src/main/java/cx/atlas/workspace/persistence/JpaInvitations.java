package cx.atlas.workspace.persistence;

import cx.atlas.workspace.Invitation;
import cx.atlas.workspace.InvitationId;
import cx.atlas.workspace.Invitations;
import org.springframework.data.repository.Repository;

interface JpaInvitations extends Invitations, Repository<Invitation, InvitationId> {}
