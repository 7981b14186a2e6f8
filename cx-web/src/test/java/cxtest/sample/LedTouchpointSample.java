package cxtest.sample;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.KeepDepartments;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import cx.atlas.workspace.view.MemberViews;
import cxtest.web.Sample;
import java.util.stream.Collectors;

/** A touchpoint of a department that every department lead leads. */
record LedTouchpointSample(
        KeepDepartments departments, MemberViews members, KeepChannels channels, RecordTouchpoint record)
        implements Sample {

    @Override
    public String name() {
        return "ledTouchpoint";
    }

    @Override
    public String make() {
        var leads = members.listMembers().stream()
                .filter(member -> member.role() == Role.DEPARTMENT_LEAD)
                .map(member -> new AccountId(member.account()))
                .collect(Collectors.toSet());
        var said = new Description(new Name("Department " + Ids.next()), true, Prose.NONE, Prose.NONE);
        var department = departments.found(said, leads);
        return TouchpointSample.of(department, channels, record).toString();
    }
}
