package cx.atlas.journey.view;

/** How much goes with a stage, step or lane that is removed. */
public record Losses(String name, long steps, long cards) {}
