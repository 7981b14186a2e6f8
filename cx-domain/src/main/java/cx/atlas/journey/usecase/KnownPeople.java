package cx.atlas.journey.usecase;

import cx.atlas.journey.Heading;
import cx.atlas.persona.Personas;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.view.PersonViews;
import org.jspecify.annotations.Nullable;

/** Refuses headings that name a persona or an owner who is not of this workspace. */
final class KnownPeople {

    private KnownPeople() {}

    static void require(Heading heading, Personas personas, PersonViews people) {
        require(heading, null, personas, people);
    }

    /** @param former who owns it already, and may have left since */
    static void require(Heading heading, @Nullable AccountId former, Personas personas, PersonViews people) {
        var persona = heading.persona();
        if (persona != null && personas.findById(persona).isEmpty()) {
            throw RuleBroken.at("persona", "journey.error.persona");
        }
        var owner = heading.owner();
        if (owner != null && !owner.equals(former) && !isMember(owner, people)) {
            throw RuleBroken.at("owner", "journey.error.owner");
        }
    }

    static boolean isMember(AccountId account, PersonViews people) {
        return people.listPeople().stream().anyMatch(person -> account.value().equals(person.account()));
    }
}
