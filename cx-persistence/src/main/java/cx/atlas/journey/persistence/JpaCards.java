package cx.atlas.journey.persistence;

import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import org.springframework.data.repository.Repository;

interface JpaCards extends Cards, Repository<Card, CardId> {}
