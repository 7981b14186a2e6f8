package cx.atlas.persona.web;

import cx.atlas.persona.PersonaId;
import cx.atlas.persona.view.PersonaRow;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.CurrentActor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The personas, and the page of one. */
@Controller
@RequestMapping("/personas")
@RequiredArgsConstructor
class PersonaController {

    private final PersonaViews views;

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "false") boolean archived, Locale locale) {
        var rows = views.listPersonas(archived);
        return new ModelAndView("persona/personas")
                .addObject(
                        "personas", rows.stream().map(row -> card(row, locale)).toList())
                .addObject("together", PersonaCard.percent(together(rows), locale))
                .addObject("archived", archived);
    }

    @GetMapping("/{id}")
    ModelAndView persona(@PathVariable UUID id, Locale locale) {
        var persona = new PersonaId(id);
        var row = views.findPersona(persona).orElseThrow(() -> new NotFound("persona"));
        return new ModelAndView("persona/persona")
                .addObject("persona", card(row, locale))
                .addObject("references", views.listReferences(persona));
    }

    private static PersonaCard card(PersonaRow row, Locale locale) {
        return PersonaCard.of(row, CurrentActor.get().workspace().currency(), locale);
    }

    /** What the shares of the current ones add up to, so that a gap or an overlap is seen; null where none is known. */
    private static @Nullable BigDecimal together(List<PersonaRow> rows) {
        return rows.stream()
                .filter(row -> !row.archived())
                .map(PersonaRow::shareOfCustomers)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
