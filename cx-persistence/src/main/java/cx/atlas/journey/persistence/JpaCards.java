package cx.atlas.journey.persistence;

import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import cx.atlas.journey.JourneyId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaCards extends Cards, Repository<Card, CardId> {

    @Override
    @Query("select distinct card.journeyId from Card card where card.id in :ids")
    List<JourneyId> findJourneysOf(Collection<CardId> ids);
}
