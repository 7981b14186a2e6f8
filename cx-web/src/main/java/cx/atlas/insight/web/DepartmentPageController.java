package cx.atlas.insight.web;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.friction.view.FrictionOrder;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.insight.view.DepartmentReachViews;
import cx.atlas.shared.NotFound;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.RegistryQuery;
import cx.atlas.touchpoint.view.RegistryViews;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.view.DepartmentViews;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a department: why its work matters, its touchpoints, and what is next for its lead. */
@Controller
@RequiredArgsConstructor
class DepartmentPageController {

    /** More than a department has; whatever is beyond stands in the registry. */
    private static final int TOUCHPOINTS = 100;

    private static final int FRICTIONS = 5;

    private final DepartmentViews departments;
    private final RegistryViews registry;
    private final FrictionViews frictions;
    private final DepartmentReachViews reaches;
    private final ChannelViews channels;
    private final Clock clock;

    @GetMapping("/departments/{id}")
    ModelAndView department(@PathVariable UUID id, Locale locale) {
        var department = new DepartmentId(id);
        var row = departments.findDepartment(department).orElseThrow(() -> new NotFound("department"));
        var mayRecord = !row.archived() && CurrentActor.get().mayRecordFor(department);
        var touchpoints = registry.list(RegistryQuery.all(TOUCHPOINTS).of(id));
        var reach = reaches.reach(department);
        var unsettled = unsettled(id);
        var page = new ModelAndView("insight/department")
                .addObject("department", row)
                .addObject("page", touchpoints)
                .addObject("reach", reach)
                .addObject("frictions", frictions.listFriction(unsettled, FrictionOrder.SEVEREST, 0, FRICTIONS))
                .addObject("frictionCount", count(unsettled))
                .addObject("mayRecord", mayRecord)
                .addObject("show", new DepartmentScreen(touchpoints, reach, locale, clock));
        return mayRecord ? page.addObject("channels", channels.listChannels(false)) : page;
    }

    private long count(FrictionFilter unsettled) {
        var counts = frictions.countByStatus(unsettled);
        return unsettled.statuses().stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    private static FrictionFilter unsettled(UUID department) {
        var statuses = Arrays.stream(FrictionStatus.values())
                .filter(FrictionStatus::unsettled)
                .collect(Collectors.toSet());
        return new FrictionFilter("", statuses, null, null, department, null, null, null, null, false);
    }
}
