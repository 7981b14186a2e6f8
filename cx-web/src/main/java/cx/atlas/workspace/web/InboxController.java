package cx.atlas.workspace.web;

import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Paging;
import cx.atlas.workspace.NoticeId;
import cx.atlas.workspace.usecase.ReadNotices;
import cx.atlas.workspace.view.NoticeViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What others did that concerns the member. */
@Controller
@RequestMapping("/inbox")
@RequiredArgsConstructor
class InboxController {

    private final NoticeViews views;
    private final ReadNotices read;

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "false") boolean unread, HttpServletRequest request) {
        var paging = new Paging(ListQuery.of(request, List.of(), "time"), views.countNotices(unread));
        return new ModelAndView("workspace/inbox")
                .addObject("unreadOnly", unread)
                .addObject("paging", paging)
                .addObject("notices", views.listNotices(unread, paging.limit(), paging.offset()));
    }

    /** Opening a notice reads it, as in any inbox; doing so again changes nothing. */
    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return new ModelAndView("redirect:" + read.open(new NoticeId(id)));
    }

    @PostMapping("/read")
    ModelAndView readAll(RedirectAttributes after) {
        read.readAll();
        after.addFlashAttribute("toast", "workspace.inbox.allRead");
        return new ModelAndView("redirect:/inbox");
    }
}
