package cxtest.sample;

import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.NoticeKind;
import cx.atlas.workspace.Occasion;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.LeaveNotices;
import cx.atlas.workspace.view.ActorViews;
import cx.atlas.workspace.view.MemberViews;
import cx.atlas.workspace.view.NoticeViews;
import cxtest.web.Sample;
import java.time.Instant;
import java.util.Set;

/** For a marketer, of a draft: to everybody else it does not exist. */
record NoticeSample(StartJourney start, LeaveNotices leave, NoticeViews notices, MemberViews members, ActorViews actors)
        implements Sample {

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public String make() {
        var marketer = members.listMembers().stream()
                .filter(member -> member.role() == Role.MARKETER)
                .map(member -> new AccountId(member.account()))
                .findAny()
                .orElseThrow();
        var journey = start.start(JourneyMother.heading("First year"), JourneyMother.firstYear());
        var occasion = new Occasion(journey.value(), Ids.next(), "/journeys/" + journey.value(), "Look here");
        leave.leave(NoticeKind.MENTION, Set.of(marketer), occasion, Instant.now());
        var reader = actors.findActor(marketer, CurrentWorkspace.required()).orElseThrow();
        return CurrentActor.as(
                reader, () -> notices.listNotices(false, 1, 0).get(0).id().toString());
    }
}
