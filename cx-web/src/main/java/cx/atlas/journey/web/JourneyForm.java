package cx.atlas.journey.web;

import cx.atlas.journey.Heading;
import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a journey.
 *
 * @param edition the edition that the form was drawn from; 0 for a new one
 * @param name the title
 */
record JourneyForm(
        long edition,
        String name,
        String goal,
        JourneyKind kind,
        @Nullable UUID persona,
        @Nullable UUID owner) {

    JourneyForm {
        name = name == null ? "" : name;
        goal = goal == null ? "" : goal;
        kind = kind == null ? JourneyKind.AS_IS : kind;
    }

    static JourneyForm of(String name, String goal, @Nullable UUID owner) {
        return new JourneyForm(0, name, goal, JourneyKind.AS_IS, null, owner);
    }

    static JourneyForm of(JourneyHead head) {
        return new JourneyForm(
                head.edition(), head.title(), head.goal(), head.kind(), head.personaId(), head.ownerId());
    }

    JourneyForm named(String name, JourneyKind kind) {
        return new JourneyForm(0, name, goal, kind, persona, owner);
    }

    Heading heading() {
        return new Heading(
                new Name(name),
                Prose.at("goal", goal),
                kind,
                persona == null ? null : new PersonaId(persona),
                owner == null ? null : new AccountId(owner));
    }
}
