package cx.atlas.workspace.web;

import cx.atlas.shared.web.Option;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.MemberViews;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of members and invitations, which several addresses show. */
@Component
@RequiredArgsConstructor
class MembersPage {

    private final MemberViews members;
    private final MessageSource messages;

    ModelAndView show(HttpStatus status, Locale locale) {
        return new ModelAndView("workspace/members", status)
                .addObject("members", members.listMembers())
                .addObject("invitations", members.listInvitations())
                .addObject("roles", roles(locale))
                .addObject("invite", new InvitationForm("", Role.MARKETER));
    }

    private List<Option> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), messages.getMessage("app.role." + role, null, locale)))
                .toList();
    }
}
