package cx.atlas.interaction.web;

import cx.atlas.interaction.Mapping;
import cx.atlas.interaction.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which column is what, as it is typed: columns by their numbers, empty for none. */
record MappingForm(
        String customer,
        String caseKey,
        String eventId,
        String sequence,
        String format,
        String zone,
        List<HappeningForm> happenings,
        HappeningForm answer,
        String metric,
        String score,
        List<String> words) {

    MappingForm {
        customer = Objects.requireNonNullElse(customer, "");
        caseKey = Objects.requireNonNullElse(caseKey, "");
        eventId = Objects.requireNonNullElse(eventId, "");
        sequence = Objects.requireNonNullElse(sequence, "");
        format = Objects.requireNonNullElse(format, "");
        zone = Objects.requireNonNullElse(zone, "");
        happenings = happenings == null
                ? List.of()
                : happenings.stream().filter(Objects::nonNull).toList();
        answer = Objects.requireNonNullElse(answer, HappeningForm.EMPTY);
        metric = Objects.requireNonNullElse(metric, Metric.CSAT.name());
        score = Objects.requireNonNullElse(score, "");
        words = words == null ? List.of() : List.copyOf(words);
    }

    static MappingForm of(Mapping mapping) {
        var answer = mapping.answer();
        return new MappingForm(
                HappeningForm.text(mapping.customer()),
                HappeningForm.text(mapping.caseKey()),
                HappeningForm.text(mapping.eventId()),
                HappeningForm.text(mapping.sequence()),
                mapping.timeFormat().name(),
                mapping.zone().getId(),
                mapping.happenings().stream()
                        .map(one -> HappeningForm.of(one.time(), one.channel(), one.event()))
                        .toList(),
                answer == null
                        ? HappeningForm.EMPTY
                        : HappeningForm.of(answer.time(), answer.channel(), answer.event()),
                answer == null ? Metric.CSAT.name() : answer.metric().name(),
                answer == null ? "" : HappeningForm.text(answer.score()),
                answer == null
                        ? List.of()
                        : answer.words().stream().map(HappeningForm::text).toList());
    }

    /** With room for one more event of a row, or at least for one. */
    MappingForm withRoom(boolean more, boolean needed) {
        var rows = new ArrayList<>(happenings);
        if (more || (needed && rows.isEmpty())) {
            rows.add(HappeningForm.EMPTY);
        }
        return new MappingForm(customer, caseKey, eventId, sequence, format, zone, rows, answer, metric, score, words);
    }
}
