package cx.atlas.journey.web;

import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What of a map is wanted to be seen, as the address has it. Lanes are left out, cards and curves that do not match step back.
 *
 * @param lanes the keys of those that are shown; empty for all
 * @param persona an id: whose curve is looked at, and whose needs
 * @param department an id, or {@link #NOBODY}
 */
record Look(Set<String> lanes, String persona, String channel, String department, String evidence) {

    /** The department of touchpoints that nobody owns. */
    static final String NOBODY = "none";

    static Look asked() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest().getParameterMap())
                : of(Map.of());
    }

    static Look of(Map<String, String[]> parameters) {
        return new Look(
                Set.copyOf(Arrays.asList(parameters.getOrDefault("lane", new String[0]))),
                first(parameters, "persona"),
                first(parameters, "channel"),
                first(parameters, "department"),
                first(parameters, "evidence"));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Whether the lane with this key is shown; "serves" is the one of the three elements. */
    public boolean shows(String lane) {
        return lanes.isEmpty() || lanes.contains(lane);
    }

    public List<LaneView> shown(MapView map) {
        return map.lanes().stream().filter(lane -> shows(lane.key())).toList();
    }

    public boolean matches(CardView card) {
        var touchpoint = card.touchpoint();
        var need = card.need();
        return (evidence.isEmpty() || evidence.equals(card.claim().name()))
                && (channel.isEmpty() || touchpoint != null && channel.equals(touchpoint.channel()))
                && (department.isEmpty()
                        || touchpoint != null && department.equals(ownerKey(touchpoint.departmentId())))
                && (need == null || need.personaId() == null || isFor(need.personaId()));
    }

    /** Whether this persona is looked at, or no single one is. */
    public boolean isFor(@Nullable UUID who) {
        return persona.isEmpty() || who != null && persona.equals(who.toString());
    }

    /**
     * Whose curve is looked at, so that the others step back, see {@link LookChoices#line}; null where all are.
     */
    public @Nullable String curves(MapView map) {
        return persona.isEmpty() ? null : LookChoices.line(map, persona);
    }

    /** What a card says of its owner, for the rules that dim. */
    static String ownerKey(@Nullable Object department) {
        return department == null ? NOBODY : department.toString();
    }

    public boolean any() {
        return !query().isEmpty();
    }

    /** Whether a view shows less for it on paper: lanes are left out of the map alone, and no card stands at a curve. */
    public boolean narrows(String view) {
        return switch (view) {
            case "curve" -> !persona.isEmpty();
            case "blueprint" -> !(channel.isEmpty() && department.isEmpty() && evidence.isEmpty());
            default -> any();
        };
    }

    /** For addresses of other views of the same map: empty, or from the question mark on. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        lanes.stream().sorted().forEach(lane -> add(address, "lane", lane));
        var single = new String[][] {
            {"persona", persona}, {"channel", channel}, {"department", department}, {"evidence", evidence}
        };
        for (var one : single) {
            if (!one[1].isEmpty()) {
                add(address, one[0], one[1]);
            }
        }
        return address.build(true).toUriString();
    }

    /** The same, and what rows are searched for and how they are sorted. */
    String query(String words, @Nullable String sort) {
        var address = UriComponentsBuilder.fromUriString(query());
        if (!words.isEmpty()) {
            add(address, "q", words);
        }
        if (sort != null && !sort.isEmpty()) {
            add(address, "sort", sort);
        }
        return address.build(true).toUriString();
    }

    /** Encoded here, so that nothing in it is taken for a variable. */
    private static void add(UriComponentsBuilder address, String name, String value) {
        address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    }
}
