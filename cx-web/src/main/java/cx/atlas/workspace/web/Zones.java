package cx.atlas.workspace.web;

import cx.atlas.shared.web.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The zones to choose from: those named after places, and UTC. */
final class Zones {

    private static final List<Option> OPTIONS = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(id -> id.matches(
                                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                            .sorted())
            .map(id -> new Option(id, id.replace('_', ' ')))
            .toList();

    private Zones() {}

    static List<Option> options() {
        return OPTIONS;
    }
}
