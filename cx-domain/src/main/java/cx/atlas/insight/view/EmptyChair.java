package cx.atlas.insight.view;

import cx.atlas.interaction.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The customer who is not in the room: real words, and the way that led to them.
 *
 * @param path the channels of the customer's last interactions up to then, from a year before the period on, neighbours of
 *     equal name told once
 */
public record EmptyChair(
        String words, Metric metric, int score, LocalDate day, UUID customerId, String place, List<String> path) {}
