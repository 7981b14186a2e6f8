package cx.atlas.friction.view;

import cx.atlas.friction.Stewards;

/** A friction point as its own page shows it. */
public record FrictionDetail(FrictionRow row, String detail, String source, String reason, Stewards stewards) {}
