package cx.atlas.demo.usecase;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.Progress;
import cx.atlas.persona.LifetimeValue;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Share;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.usecase.KeepDepartments;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Founds the departments, sketches the personas and states the three elements. */
@Component
@RequiredArgsConstructor
class FoundCompany {

    private final KeepDepartments departments;
    private final KeepPersonas personas;
    private final KeepStrategy strategy;
    private final Progress progress;

    /** Departments by name; personas and strategy by the keys that the files give them. */
    record Company(
            Map<String, DepartmentId> departments,
            Map<String, PersonaId> personas,
            Map<String, StrategyItemId> strategy) {}

    Company found(People people) {
        var company = new Company(new HashMap<>(), new HashMap<>(), new HashMap<>());
        var leaves = Leaf.read("departments.txt");
        for (var leaf : leaves) {
            progress.reached(Chapter.COMPANY, company.departments().size(), leaves.size());
            company.departments().put(leaf.title(), department(leaf, people));
            Written.down();
        }
        for (var leaf : Leaf.read("personas.txt")) {
            company.personas().put(leaf.needed("key"), personas.sketch(persona(leaf)));
        }
        for (var leaf : Leaf.read("strategy.txt")) {
            company.strategy().put(leaf.needed("key"), strategy.state(statement(leaf, company)));
        }
        Written.down();
        return company;
    }

    private DepartmentId department(Leaf leaf, People people) {
        var said = new KeepDepartments.Description(
                new Name(leaf.title()),
                "front".equals(leaf.needed("stage")),
                new Prose(leaf.needed("purpose")),
                new Prose(leaf.needed("feeling")));
        return departments.found(said, Set.of(people.account(leaf.needed("lead"))));
    }

    private static PersonaDescription persona(Leaf leaf) {
        return new PersonaDescription(
                new Name(leaf.title()),
                new Prose(leaf.needed("goals")),
                new Prose(leaf.needed("needs")),
                new Prose(leaf.needed("expects")),
                new Prose(leaf.needed("quote")),
                new Share(new BigDecimal(leaf.needed("share"))),
                new LifetimeValue(new BigDecimal(leaf.needed("value"))));
    }

    private static Statement statement(Leaf leaf, Company company) {
        var name = new Name(leaf.title());
        var about = new Prose(leaf.needed("about"));
        return switch (leaf.needed("element")) {
            case "priority" -> Statement.priority(name, about);
            case "promise" -> Statement.promise(name, about, new Prose(leaf.needed("feeling")));
            default ->
                Statement.need(
                        name,
                        about,
                        NeedKind.valueOf(leaf.needed("kind")),
                        leaf.find("persona").map(company.personas()::get).orElse(null));
        };
    }
}
