package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.Touchpoint;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.Touchpoints;
import org.springframework.data.repository.Repository;

interface JpaTouchpoints extends Touchpoints, Repository<Touchpoint, TouchpointId> {}
