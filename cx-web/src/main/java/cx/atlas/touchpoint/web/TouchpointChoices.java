package cx.atlas.touchpoint.web;

import cx.atlas.shared.web.Option;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.view.StrategyViews;
import cx.atlas.touchpoint.view.ChannelRow;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.TouchpointView;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.DepartmentRow;
import cx.atlas.workspace.view.DepartmentViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be picked in the form of a touchpoint: what is in use, and what the touchpoint already has. */
@Component
@RequiredArgsConstructor
class TouchpointChoices {

    private final ChannelViews channels;
    private final DepartmentViews departments;
    private final StrategyViews strategy;

    Map<String, Object> of(@Nullable TouchpointView now) {
        return Map.of(
                "channels", channels(now),
                "departments", departments(now),
                "items", items(now),
                "mayLeaveUnowned", CurrentActor.get().may(Permission.EDIT_ALL_TOUCHPOINTS));
    }

    private List<Option> channels(@Nullable TouchpointView now) {
        return channels.listChannels(true).stream()
                .filter(one -> !one.archived() || (now != null && one.id().equals(now.channelId())))
                .map(TouchpointChoices::option)
                .toList();
    }

    /** Those for which the member may record. */
    private List<Option> departments(@Nullable TouchpointView now) {
        return departments.listDepartments(true).stream()
                .filter(one -> !one.archived() || (now != null && one.id().equals(now.departmentId())))
                .filter(one -> CurrentActor.get().mayRecordFor(new DepartmentId(one.id())))
                .map(TouchpointChoices::option)
                .toList();
    }

    private Map<Element, List<Option>> items(@Nullable TouchpointView now) {
        var current =
                strategy.listItems(false).stream().map(one -> Map.entry(one.element(), option(one.id(), one.name())));
        var archived = now == null
                ? Stream.<Map.Entry<Element, Option>>empty()
                : now.serves().stream()
                        .filter(TouchpointView.Served::archived)
                        .map(one -> Map.entry(one.element(), option(one.id(), one.name())));
        var all = Stream.concat(current, archived).toList();
        var grouped = new LinkedHashMap<Element, List<Option>>();
        for (var element : Element.values()) {
            grouped.put(
                    element,
                    all.stream()
                            .filter(one -> one.getKey() == element)
                            .map(Map.Entry::getValue)
                            .toList());
        }
        return grouped;
    }

    private static Option option(ChannelRow row) {
        return option(row.id(), row.name());
    }

    private static Option option(DepartmentRow row) {
        return option(row.id(), row.name());
    }

    private static Option option(UUID id, String name) {
        return new Option(id.toString(), name);
    }
}
