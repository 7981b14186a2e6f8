package cx.atlas.strategy.web;

import cx.atlas.persona.view.PersonaRow;
import cx.atlas.strategy.view.CoverageRow;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A persona in the list of whose need it is. */
record PersonaChoice(UUID value, String label) {

    /** The current ones; and the need's own, which may have been archived since. */
    static List<PersonaChoice> list(List<PersonaRow> current, @Nullable CoverageRow need) {
        var choices = current.stream().map(row -> new PersonaChoice(row.id(), row.name()));
        if (need == null || need.personaId() == null || need.personaName() == null) {
            return choices.toList();
        }
        var own = new PersonaChoice(need.personaId(), need.personaName());
        return Stream.concat(choices, Stream.of(own)).distinct().toList();
    }
}
