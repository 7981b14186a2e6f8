package cx.atlas.strategy.usecase;

import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Personas;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItem;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** States, restates, archives and restores what the three elements consist of. */
@UseCase
@RequiredArgsConstructor
public class KeepStrategy {

    private final StrategyItems items;
    private final Personas personas;

    public StrategyItemId state(Statement said) {
        CurrentActor.require(Permission.EDIT_STRATEGY);
        var id = StrategyItemId.next();
        requirePersona(null, said.persona());
        items.requireNewName(said.element(), said.name(), id);
        return items.save(StrategyItem.stated(id, said)).id();
    }

    /** @param expected the version that the form was drawn from */
    public void restate(StrategyItemId id, long expected, Statement said) {
        CurrentActor.require(Permission.EDIT_STRATEGY);
        var item = items.byId(id);
        item.requireVersion(expected);
        requirePersona(item.personaId(), said.persona());
        items.requireNewName(said.element(), said.name(), id);
        item.restate(said);
    }

    public void archive(StrategyItemId id) {
        CurrentActor.require(Permission.EDIT_STRATEGY);
        items.byId(id).archive();
    }

    public void restore(StrategyItemId id) {
        CurrentActor.require(Permission.EDIT_STRATEGY);
        items.byId(id).restore();
    }

    /** A need may stay with a persona that was archived since, but no need is given to one. */
    private void requirePersona(@Nullable PersonaId now, @Nullable PersonaId then) {
        if (then != null
                && !Objects.equals(now, then)
                && personas.findById(then).filter(one -> !one.archived()).isEmpty()) {
            throw RuleBroken.at("persona", "strategy.error.personaGone");
        }
    }
}
