package cx.atlas.demo.usecase;

import static java.util.stream.Collectors.toMap;

import cx.atlas.demo.Almanac;
import cx.atlas.demo.Customers;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.Progress;
import cx.atlas.demo.view.Building;
import cx.atlas.demo.view.BuildingViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.Workspaces;
import cx.atlas.workspace.usecase.DemoOffer;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import java.time.LocalDate;
import java.util.Map.Entry;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Owlight, a streaming service that does not exist, with a year of customers.
 *
 * <p>It is built as a company would build it, by the product's own use cases, from files of texts and a generator that always
 * tells the same for the same seed and day.
 */
@Component
@RequiredArgsConstructor
public class DemoCompany implements DemoOffer {

    static final WorkspaceSettings SETTINGS = WorkspaceSettings.of("Owlight", "Europe/Berlin", "EUR");
    static final long SEED = 4012;

    private final OpenWorkspace workspaces;
    private final FoundCompany found;
    private final RecordRegistry record;
    private final DrawJourneys draw;
    private final TellYear tell;
    private final FlagDemoFriction flag;
    private final TalkAboutMaps talk;
    private final Workspaces all;
    private final Progress progress;
    private final BuildingViews building;

    @Override
    public boolean isBeingOpened() {
        return building.findBuilding().filter(Building::running).isPresent();
    }

    @Override
    public boolean announce() {
        if (all.existsByDemo(true)) {
            throw RuleBroken.of("workspace.demo.exists");
        }
        return progress.claim();
    }

    @Override
    public void open() {
        open(LocalDate.now(SETTINGS.zone()), Customers.COUNT);
    }

    /**
     * @param today the day that the year ends before
     * @param customers how many there are
     */
    public void open(LocalDate today, int customers) {
        try {
            build(today, customers);
            progress.forget();
        } catch (RuntimeException | Error failure) {
            progress.failed();
            throw failure;
        }
    }

    private void build(LocalDate today, int customers) {
        var cast = Leaf.read("people.txt").stream().map(DemoCompany::castMember).toList();
        workspaces.demo(SETTINGS, cast, actors -> {
            progress.hold();
            var people = new People(actors.entrySet().stream()
                    .collect(toMap(entry -> entry.getKey().name().value(), Entry::getValue)));
            Written.down();
            var company = people.as("Noor Haddad", () -> found.found(people));
            var registry = people.as("Mara Albrecht", () -> record.record(company));
            var maps = people.as("Mara Albrecht", () -> draw.draw(people, company, registry));
            people.run(
                    "Mara Albrecht", () -> tell.tell(new Almanac(today, SETTINGS.zone()), registry, SEED, customers));
            flag.flag(people, registry, maps);
            talk.talk(people, maps);
        });
    }

    private static CastMember castMember(Leaf person) {
        return new CastMember(
                new EmailAddress(person.needed("email")),
                new Name(person.title()),
                Role.valueOf(person.needed("role")));
    }
}
