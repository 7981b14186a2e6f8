package cx.atlas.strategy.web;

import cx.atlas.persona.view.PersonaRow;
import cx.atlas.shared.web.Option;
import cx.atlas.strategy.view.CoverageRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose need it can be. */
final class PersonaChoice {

    private PersonaChoice() {}

    /** The current ones; and the need's own, which may have been archived since. */
    static List<Option> list(List<PersonaRow> current, @Nullable CoverageRow need) {
        var choices = current.stream().map(row -> new Option(row.id().toString(), row.name()));
        if (need == null || need.personaId() == null || need.personaName() == null) {
            return choices.toList();
        }
        var own = new Option(need.personaId().toString(), need.personaName());
        return Stream.concat(choices, Stream.of(own)).distinct().toList();
    }
}
