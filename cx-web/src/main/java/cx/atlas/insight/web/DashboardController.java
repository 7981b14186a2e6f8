package cx.atlas.insight.web;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.DashboardViews;
import cx.atlas.insight.view.DataSpan;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.ChannelId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class DashboardController {

    private final DashboardViews views;
    private final JourneyViews journeys;
    private final Clock clock;

    @GetMapping("/")
    ModelAndView dashboard(@ModelAttribute("form") PeriodForm form, BindingResult errors, Locale locale) {
        return page(
                "insight/dashboard",
                form,
                errors,
                locale,
                (period, journey) -> new ModelAndView().addObject("dashboard", views.dashboard(period, journey)));
    }

    @GetMapping("/dashboard/cell")
    ModelAndView cell(
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam UUID channel,
            @RequestParam String stage,
            Locale locale) {
        return page(
                "insight/cell",
                form,
                errors,
                locale,
                (period, journey) -> new ModelAndView()
                        .addObject("period", period)
                        .addObject("stage", stage)
                        .addObject("touchpoints", views.listCell(period, journey, new ChannelId(channel), stage)));
    }

    private interface Content {
        ModelAndView of(Period period, @Nullable JourneyId journey);
    }

    private ModelAndView page(String template, PeriodForm form, BindingResult errors, Locale locale, Content content) {
        var span = views.span();
        var period = period(form, errors, span);
        var journey = form.journey() == null ? null : new JourneyId(form.journey());
        var title = journey == null ? null : title(journey);
        var page = content.of(period, journey).addObject("journey", title);
        page.setViewName(template);
        if (errors.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page.addObject("span", span)
                .addObject("choices", PeriodForm.CHOICES)
                .addObject("show", new DashboardPage(locale));
    }

    private String title(JourneyId journey) {
        return journeys.findJourney(journey)
                .orElseThrow(() -> new NotFound("journey"))
                .title();
    }

    /** The period asked for; where that is none, the usual one, and the error at its field. */
    private Period period(PeriodForm form, BindingResult errors, DataSpan span) {
        var today = LocalDate.now(clock.withZone(span.zone()));
        try {
            return form.on(today, span);
        } catch (RuleBroken broken) {
            errors.rejectValue(broken.field().orElse("from"), broken.messageKey(), broken.arguments(), null);
            return new PeriodForm(null, null, null, null).on(today, span);
        }
    }
}
