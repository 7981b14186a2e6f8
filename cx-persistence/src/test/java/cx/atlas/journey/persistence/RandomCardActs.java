package cx.atlas.journey.persistence;

import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Colour;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Lane;
import cx.atlas.journey.Place;
import cx.atlas.journey.Step;
import cx.atlas.journey.Tag;
import cx.atlas.journey.usecase.ChangeCards;
import cx.atlas.journey.usecase.DuplicateParts;
import cx.atlas.journey.usecase.PasteCards;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What anybody might do to cards, one or many. */
@RequiredArgsConstructor
class RandomCardActs {

    private final WriteCards write;
    private final ChangeCards change;
    private final PasteCards paste;
    private final DuplicateParts duplicate;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /**
     * Does one of them.
     *
     * @param there the cards of lanes that hold texts
     */
    void act(Random random, JourneyId journey, List<Card> there, Step step, List<Lane> texts) {
        if (there.isEmpty()) {
            return;
        }
        var card = there.get(random.nextInt(there.size()));
        var lane = texts.get(random.nextInt(texts.size()));
        var some = there.stream()
                .filter(one -> one == card || random.nextInt(3) == 0)
                .map(Card::id)
                .collect(Collectors.toSet());
        switch (random.nextInt(16)) {
            case 0 -> write.remove(journey, card.id());
            case 1 -> write.move(journey, card.id(), step.id(), lane.id(), Place.last());
            case 2 -> write.rewrite(journey, card.id(), version(card.id()), new Prose("R" + random.nextInt(99)));
            case 3 ->
                write.know(
                        journey, card.id(), version(card.id()), EvidenceStatus.OBSERVED, "Study " + random.nextInt(9));
            case 4 -> write.widen(journey, card.id(), random.nextInt(5));
            case 5 -> change.paint(journey, some, random.nextBoolean() ? Colour.BLUE : null);
            case 6 -> change.tag(journey, some, new Tag("T" + random.nextInt(9)));
            case 7 -> change.know(journey, some, EvidenceStatus.PROPOSED, "");
            case 8 -> change.move(journey, some, step.id(), random.nextBoolean() ? lane.id() : null);
            case 9 -> change.remove(journey, some);
            case 10 -> change.duplicate(journey, Set.of(card.id()));
            case 11 -> paste.paste(journey, step.id(), lane.id(), Set.of(card.id()), random.nextBoolean());
            case 12 ->
                paste.fill(
                        journey,
                        step.id(),
                        lane.id(),
                        List.of(List.of("A", "B"), List.of("", "C")),
                        random.nextBoolean());
            case 13 -> duplicate.step(journey, step.id(), new Name("Copy"));
            case 14 -> duplicate.stage(journey, step.stageId(), new Name("Copy"));
            default -> duplicate.lane(journey, lane.id(), new Name("Copy"));
        }
    }

    private long version(CardId card) {
        return transactions.execute(status -> jdbc.sql("select act from card where id = ?")
                .param(card.value())
                .query(Long.class)
                .single());
    }
}
