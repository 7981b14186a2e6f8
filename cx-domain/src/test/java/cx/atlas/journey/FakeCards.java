package cx.atlas.journey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Cards in memory. */
final class FakeCards implements Cards {

    private final Map<CardId, Card> all = new LinkedHashMap<>();

    /** Removes what stood in steps and lanes that are gone, as the database does. */
    void follow(Grid grid) {
        var steps = grid.steps().stream().map(Step::id).toList();
        var lanes = grid.lanes().stream().map(Lane::id).toList();
        all.values().removeIf(card -> !steps.contains(card.stepId()) || !lanes.contains(card.laneId()));
    }

    List<Card> all() {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<Card> findByIdAndJourneyId(CardId id, JourneyId journey) {
        return Optional.ofNullable(all.get(id)).filter(card -> card.journeyId().equals(journey));
    }

    @Override
    public List<Card> findByStepIdAndLaneId(StepId step, LaneId lane) {
        return those(card -> card.stepId().equals(step) && card.laneId().equals(lane));
    }

    @Override
    public List<Card> findByJourneyId(JourneyId journey) {
        return those(card -> card.journeyId().equals(journey));
    }

    @Override
    public List<Card> findByIdIn(Collection<CardId> ids) {
        return those(card -> ids.contains(card.id()));
    }

    @Override
    public List<JourneyId> findJourneysOf(Collection<CardId> ids) {
        return findByIdIn(ids).stream().map(Card::journeyId).distinct().toList();
    }

    @Override
    public List<Card> findByStepIdIn(Collection<StepId> steps) {
        return those(card -> steps.contains(card.stepId()));
    }

    @Override
    public List<Card> findByLaneId(LaneId lane) {
        return those(card -> card.laneId().equals(lane));
    }

    @Override
    public Card save(Card card) {
        all.put(card.id(), card);
        return card;
    }

    @Override
    public void delete(Card card) {
        all.remove(card.id());
    }

    private List<Card> those(Predicate<Card> wanted) {
        return all.values().stream().filter(wanted).toList();
    }
}
