package cx.atlas.demo;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one customer does and says in the year, and how the customer feels about it meanwhile. */
final class Story {

    final Dice dice;
    final Almanac almanac;
    final Kind kind;
    private final String customer;
    private final World world;
    private final List<Arrival> told = new ArrayList<>();
    private @Nullable String run;
    private double mood;
    private double worry;

    Story(String customer, Kind kind, World world, Dice dice) {
        this.customer = customer;
        this.kind = kind;
        this.world = world;
        this.almanac = world.almanac();
        this.dice = dice;
        this.mood = 0.35 * dice.bell();
    }

    List<Arrival> told() {
        return told;
    }

    /** From now on what happens belongs to this run through a journey. */
    void begin(String journey) {
        run = journey + "/" + customer;
    }

    /** What happens from now on belongs to no run. */
    void end() {
        run = null;
    }

    void meet(String touchpoint, Instant at) {
        meet(touchpoint, at, 0);
    }

    /** @param shift how much better this goes than usual, in grades of five */
    void meet(String touchpoint, Instant at, double shift) {
        var touch = Objects.requireNonNull(world.touches().get(touchpoint), touchpoint);
        happen(touch.channel(), touch.event(), at);
        var survey = touch.survey();
        if (survey != null && dice.chance(survey.rate() * (1 + 0.4 * Math.abs(shift)))) {
            answer(touch, survey, at.plusSeconds(dice.between(40, 5_000)), shift);
        }
    }

    /** Also what no map knows. */
    void happen(String channel, String event, Instant at) {
        if (isTold(at)) {
            var occurrence = Occurrence.of(customer, at, channel, event);
            told.add(run == null ? occurrence : occurrence.inCase(run));
        }
    }

    private void answer(Touch touch, Survey survey, Instant at, double shift) {
        var score = survey.score(0.6 * mood + shift + world.progress(touch.name(), almanac.day(at)), dice);
        var speaks = Mood.of(survey.metric(), score);
        var words = dice.chance(speaks.talkative()) ? world.phrases().say(touch.name(), speaks, dice) : "";
        if (isTold(at)) {
            var answer = Answer.of(customer, at, touch.channel(), touch.event(), survey.metric(), score, words);
            told.add(run == null ? answer : answer.inCase(run));
        }
    }

    private boolean isTold(Instant at) {
        return at.isBefore(almanac.end()) && !almanac.day(at).isBefore(almanac.first());
    }

    boolean isOver(LocalDate day) {
        return !day.isBefore(almanac.today());
    }

    /** Something went wrong: the mood falls, and leaving comes nearer. */
    void hurt(double how) {
        mood = Math.max(-1.6, mood - how);
        worry += 3 * how;
    }

    void please(double how) {
        mood = Math.min(1.2, mood + how);
    }

    /** A week goes by, and most is forgotten. */
    void forget() {
        worry *= 0.86;
        mood += 0.03 * (0.1 - mood);
    }

    double mood() {
        return mood;
    }

    /** How likely the customer leaves this week. */
    double leaving() {
        return 0.0026 * (1 + worry) * (mood < -0.6 ? 1.6 : 1);
    }
}
