package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.TouchpointId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a map: a text, a touchpoint of the registry, a customer need, a figure, an image, or a feeling.
 *
 * <p>It is put into a cell, moves to others of its kind, and is removed alone or with its step or lane. What it claims is
 * assumed until somebody names a source. Each has its own version, so that people on different cards never collide.
 */
@Entity
public class Card implements Ranked<CardId>, MapThing {

    public static final int MOST_IN_A_CELL = 40;

    private static final Traits BLANK = Traits.of("evidence", EvidenceStatus.ASSUMED, "span", 1);

    @EmbeddedId
    private CardId id;

    @Version
    private @Nullable Long version;

    /** The number of the act that has changed it last. */
    private long act;

    @Embedded
    private JourneyId journeyId;

    @Embedded
    private StepId stepId;

    @Embedded
    private LaneId laneId;

    @Embedded
    private Rank rank;

    @Embedded
    private Prose body = Prose.NONE;

    @Embedded
    private @Nullable TouchpointId touchpointId;

    /** The customer need of the strategy that it names. */
    @Embedded
    private @Nullable StrategyItemId needId;

    /** The {@link Gauge} that it shows; empty for none. */
    private String figure = "";

    /** As drawn by hand. */
    @Embedded
    private @Nullable Emotion emotion;

    @Embedded
    private @Nullable Emotion expected;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus evidence = EvidenceStatus.ASSUMED;

    private String source = "";

    /** One of the {@link Colour}s, if any. */
    @Enumerated(EnumType.STRING)
    private @Nullable Colour colour;

    @Embedded
    private Tag tag = Tag.NONE;

    private int span = 1;

    /** Whose feeling it is; null for the persona of the journey. */
    @Embedded
    private @Nullable PersonaId personaId;

    @Embedded
    private @Nullable ImageId imageId;

    private Instant changedAt = Instant.now();

    protected Card() {}

    /** A card that was there before, or stands in another version of the map. */
    static Card of(JourneyId journey, CardId id, Traits traits) {
        var card = new Card();
        card.id = id;
        card.journeyId = journey;
        card.become(traits);
        return card;
    }

    static Card made(JourneyId journey, CardId id, StepId step, LaneId lane, Rank rank, Traits said) {
        var place = Traits.of("step_id", step.value(), "lane_id", lane.value(), "rank", rank);
        return of(journey, id, BLANK.with(said).with(place));
    }

    @Override
    public CardId id() {
        return id;
    }

    @Override
    public Rank rank() {
        return rank;
    }

    public JourneyId journeyId() {
        return journeyId;
    }

    public StepId stepId() {
        return stepId;
    }

    public LaneId laneId() {
        return laneId;
    }

    public Prose body() {
        return body;
    }

    public @Nullable TouchpointId touchpointId() {
        return touchpointId;
    }

    public @Nullable StrategyItemId needId() {
        return needId;
    }

    public @Nullable Gauge figure() {
        return figure.isEmpty() ? null : Gauge.parse(figure);
    }

    public @Nullable Emotion emotion() {
        return emotion;
    }

    public @Nullable Emotion expected() {
        return expected;
    }

    public EvidenceStatus evidence() {
        return evidence;
    }

    public String source() {
        return source;
    }

    public @Nullable Colour colour() {
        return colour;
    }

    public Tag tag() {
        return tag;
    }

    public @Nullable PersonaId personaId() {
        return personaId;
    }

    public @Nullable ImageId imageId() {
        return imageId;
    }

    @Override
    public Key key() {
        return new Key(Kind.CARD, id.value());
    }

    @Override
    public Traits traits() {
        return Traits.of("step_id", stepId.value(), "lane_id", laneId.value(), "rank", rank, "body", body)
                .with(Traits.of("evidence", evidence, "source", source, "colour", colour, "tag", tag, "span", span))
                .with(Traits.of("figure", figure))
                .with(Traits.of("touchpoint_id", touchpointId == null ? null : touchpointId.value()))
                .with(Traits.of("need_id", needId == null ? null : needId.value()))
                .with(Traits.of("image_id", imageId == null ? null : imageId.value()))
                .with(Traits.of("persona_id", personaId == null ? null : personaId.value()))
                .with(Traits.of("emotion", emotion == null ? null : emotion.value()))
                .with(Traits.of("expected", expected == null ? null : expected.value()));
    }

    @Override
    public long act() {
        return act;
    }

    @Override
    public void signed(long act) {
        this.act = act;
        changedAt = Instant.now();
    }

    final void become(Traits traits) {
        stepId = new StepId(traits.id("step_id"));
        laneId = new LaneId(traits.id("lane_id"));
        rank = new Rank(traits.get("rank"));
        body = new Prose(traits.get("body"));
        touchpointId = traits.find("touchpoint_id", id -> new TouchpointId(UUID.fromString(id)));
        needId = traits.find("need_id", id -> new StrategyItemId(UUID.fromString(id)));
        figure = traits.get("figure");
        emotion = traits.find("emotion", value -> new Emotion(Integer.parseInt(value)));
        expected = traits.find("expected", value -> new Emotion(Integer.parseInt(value)));
        evidence = EvidenceStatus.valueOf(traits.get("evidence"));
        source = traits.get("source");
        colour = traits.find("colour", Colour::valueOf);
        tag = new Tag(traits.get("tag"));
        span = Integer.parseInt(traits.get("span"));
        personaId = traits.find("persona_id", id -> new PersonaId(UUID.fromString(id)));
        imageId = traits.find("image_id", id -> new ImageId(UUID.fromString(id)));
    }

    /** As {@link #rewrite(LaneKind, Prose)}, drawn from this version; words that stand here already are not refused, whoever wrote them. */
    public void rewrite(long expected, LaneKind lane, Prose body) {
        if (!this.body.equals(body)) {
            requireVersion(expected);
            rewrite(lane, body);
        }
    }

    /** Refuses with {@link StaleEdit} where it was changed after it was made: its row is stored, signed, and only then changed. */
    public void requireAsMade() {
        if (version != null && version > 1) {
            throw new StaleEdit();
        }
    }

    /** Says something else, in a lane of this kind: a feeling has no words, and what is nothing but words keeps some. */
    public void rewrite(LaneKind lane, Prose body) {
        if (lane == LaneKind.FEELS) {
            throw RuleBroken.at("body", "journey.error.lane.noTexts");
        }
        this.body = isWords() ? words(body) : body;
    }

    /** @param source where it is known from; an observation has one */
    public void know(EvidenceStatus evidence, String source) {
        this.source = Source.of(evidence, source).value();
        this.evidence = evidence;
    }

    /** @param emotion null where nothing is drawn here any more */
    public void feel(@Nullable Emotion emotion) {
        this.emotion = emotion;
    }

    /** @param expected null where nothing is expected any more */
    public void expect(@Nullable Emotion expected) {
        this.expected = expected;
    }

    /** @param colour null for none */
    public void mark(@Nullable Colour colour, Tag tag) {
        this.colour = colour;
        this.tag = tag;
    }

    /** @param steps how many steps it reaches over, its own included; it ends at the last step whatever is asked */
    public void widen(int steps) {
        span = Math.max(1, Math.min(Journey.MOST_STEPS, steps));
    }

    void moveTo(StepId step, LaneId lane, Rank rank) {
        this.stepId = step;
        this.laneId = lane;
        this.rank = rank;
    }

    private boolean isWords() {
        return touchpointId == null && needId == null && imageId == null && figure.isEmpty();
    }

    static Prose words(Prose body) {
        if (body.isEmpty()) {
            throw RuleBroken.at("body", "journey.error.card.empty");
        }
        return body;
    }
}
