package cxtest.sample;

import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.InviteMembers;
import cx.atlas.workspace.view.MemberViews;
import cxtest.web.Sample;

record InvitationSample(InviteMembers invite, MemberViews members) implements Sample {

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public String make() {
        invite.invite(new EmailAddress("guest@example.com"), Role.VIEWER);
        return members.listInvitations().get(0).id().toString();
    }
}
