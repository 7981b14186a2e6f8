package cx.atlas.demo.usecase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.Progress;
import cx.atlas.demo.usecase.FoundCompany.Company;
import cx.atlas.interaction.EventName;
import cx.atlas.interaction.usecase.MatchEvents;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.StandardChannel;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.touchpoint.view.ChannelViews;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Keeps ten of the standard channels and records the touchpoints in them. */
@Component
@RequiredArgsConstructor
class RecordRegistry {

    private final ChannelViews views;
    private final KeepChannels channels;
    private final RecordTouchpoint record;
    private final MatchEvents match;
    private final Progress progress;

    /**
     * @param touchpoints by name
     * @param channelNames by what the files call the channels
     */
    record Registry(Map<String, TouchpointId> touchpoints, Map<String, String> channelNames) {}

    Registry record(Company company) {
        progress.reached(Chapter.TOUCHPOINTS, 0, 0);
        var names = Leaf.read("channels.txt").stream().collect(toMap(Leaf::title, leaf -> leaf.needed("name")));
        var ids = new HashMap<String, ChannelId>();
        for (var standard : StandardChannel.values()) {
            keep(standard, names, ids);
        }
        var touchpoints = new HashMap<String, TouchpointId>();
        var leaves = Leaf.read("touchpoints.txt");
        for (var leaf : leaves) {
            progress.reached(Chapter.TOUCHPOINTS, touchpoints.size(), leaves.size());
            touchpoints.put(leaf.title(), record.record(description(leaf, company, ids)));
        }
        Written.down();
        for (var leaf : leaves) {
            leaf.find("sent").map(sent -> sent.split(" / ")).ifPresent(sent -> {
                var touchpoint = Objects.requireNonNull(touchpoints.get(leaf.title()));
                match.match(new EventName(sent[0], sent[1]), touchpoint);
            });
        }
        return new Registry(touchpoints, names);
    }

    private void keep(StandardChannel standard, Map<String, String> names, Map<String, ChannelId> ids) {
        var name = names.get(standard.name());
        var row = views.listChannels(false).stream()
                .filter(channel -> channel.icon().equals(standard.icon().value()))
                .findFirst();
        if (name == null) {
            row.ifPresent(channel -> channels.archive(new ChannelId(channel.id())));
        } else {
            var said = new KeepChannels.Description(new Name(name), standard.icon(), standard.tenure());
            row.ifPresent(channel -> channels.describe(new ChannelId(channel.id()), channel.version(), said));
            ids.put(
                    standard.name(),
                    row.map(channel -> new ChannelId(channel.id())).orElseGet(() -> channels.open(said)));
        }
        Written.down();
    }

    private static TouchpointDescription description(Leaf leaf, Company company, Map<String, ChannelId> channels) {
        var serves = leaf.find("serves")
                .map(keys -> Arrays.stream(keys.split(", ")))
                .map(keys -> keys.map(
                                key -> Objects.requireNonNull(company.strategy().get(key), key))
                        .collect(toSet()))
                .orElseGet(Set::of);
        return new TouchpointDescription(
                new Name(leaf.title()),
                Objects.requireNonNull(channels.get(leaf.needed("channel")), leaf.title()),
                Objects.requireNonNull(company.departments().get(leaf.needed("department")), leaf.title()),
                !"back".equals(leaf.text("stage")),
                Prose.of(leaf.text("about")),
                Prose.of(leaf.text("feels")),
                Prose.of(leaf.text("expects")),
                serves);
    }
}
