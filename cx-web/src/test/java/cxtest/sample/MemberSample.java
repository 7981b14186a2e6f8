package cxtest.sample;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.MemberViews;
import cxtest.Workspaces;
import cxtest.web.Sample;
import org.springframework.jdbc.core.simple.JdbcClient;

record MemberSample(JdbcClient jdbc, MemberViews members) implements Sample {

    @Override
    public String name() {
        return "member";
    }

    @Override
    public String make() {
        var joined = Workspaces.join(jdbc, CurrentWorkspace.required(), Role.VIEWER);
        return members.listMembers().stream()
                .filter(row -> row.account().equals(joined.accountId().value()))
                .findAny()
                .orElseThrow()
                .id()
                .toString();
    }
}
