package cx.atlas.touchpoint.web;

import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.view.ChannelRow;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import jakarta.validation.Valid;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/channels")
@RequiredArgsConstructor
class ChannelController {

    private final ChannelViews views;
    private final KeepChannels keep;

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean archived, Model model) {
        model.addAttribute("channels", views.listChannels(archived));
        model.addAttribute("archived", archived);
        return "touchpoint/channels";
    }

    @GetMapping("/new")
    @Allowed(Permission.EDIT_CHANNELS)
    ModelAndView blank() {
        return page(null).addObject("form", ChannelForm.empty());
    }

    @PostMapping
    @Allowed(Permission.EDIT_CHANNELS)
    ModelAndView open(@Valid @ModelAttribute("form") ChannelForm form, BindingResult errors, RedirectAttributes after) {
        if (!Submission.accepted(errors, () -> keep.open(form.description()))) {
            return refused(null, errors);
        }
        return done(after, "touchpoint.channel.opened");
    }

    @GetMapping("/{id}/edit")
    @Allowed(Permission.EDIT_CHANNELS)
    ModelAndView edit(@PathVariable UUID id) {
        return page(id).addObject("form", ChannelForm.of(row(id)));
    }

    @PostMapping("/{id}")
    @Allowed(Permission.EDIT_CHANNELS)
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ChannelForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (!Submission.accepted(errors, () -> keep.describe(new ChannelId(id), form.version(), form.description()))) {
            return refused(id, errors);
        }
        return done(after, "touchpoint.channel.saved");
    }

    @PostMapping("/{id}/archive")
    @Allowed(Permission.EDIT_CHANNELS)
    ModelAndView archive(@PathVariable UUID id, RedirectAttributes after) {
        keep.archive(new ChannelId(id));
        return done(after, "touchpoint.channel.archived");
    }

    @PostMapping("/{id}/restore")
    @Allowed(Permission.EDIT_CHANNELS)
    ModelAndView restore(@PathVariable UUID id, RedirectAttributes after) {
        keep.restore(new ChannelId(id));
        return done(after, "touchpoint.channel.restored");
    }

    private ModelAndView refused(@Nullable UUID id, BindingResult errors) {
        var page = page(id);
        page.addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        // Both texts: the form keeps what was typed, "stored" is what somebody else has saved meanwhile.
        return id != null && Submission.stale(errors) ? page.addObject("stored", row(id)) : page;
    }

    private ModelAndView page(@Nullable UUID id) {
        var page = new ModelAndView("touchpoint/channel-form")
                .addObject("icons", ChannelIcon.CHOICE)
                .addObject("tenures", Tenure.values())
                .addObject("action", id == null ? "/channels" : "/channels/" + id);
        return id == null ? page : page.addObject("channel", row(id));
    }

    private ChannelRow row(UUID id) {
        return views.findChannel(new ChannelId(id)).orElseThrow(() -> new NotFound("channel"));
    }

    private static ModelAndView done(RedirectAttributes after, String toast) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/channels");
    }
}
