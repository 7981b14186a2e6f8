package cx.atlas.friction.persistence;

import cx.atlas.friction.FrictionPoint;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import org.springframework.data.repository.Repository;

interface JpaFrictionPoints extends FrictionPoints, Repository<FrictionPoint, FrictionPointId> {}
