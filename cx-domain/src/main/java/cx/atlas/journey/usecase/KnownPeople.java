package cx.atlas.journey.usecase;

import cx.atlas.journey.Heading;
import cx.atlas.persona.Personas;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.view.PersonViews;

/** Refuses headings that name a persona or an owner who is not of this workspace. */
final class KnownPeople {

    private KnownPeople() {}

    static void require(Heading heading, Personas personas, PersonViews people) {
        var persona = heading.persona();
        if (persona != null && personas.findById(persona).isEmpty()) {
            throw RuleBroken.at("persona", "journey.error.persona");
        }
        var owner = heading.owner();
        if (owner != null
                && people.listPeople().stream()
                        .noneMatch(person -> owner.value().equals(person.account()))) {
            throw RuleBroken.at("owner", "journey.error.owner");
        }
    }
}
