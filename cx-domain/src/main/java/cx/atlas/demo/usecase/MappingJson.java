package cx.atlas.demo.usecase;

import cx.atlas.interaction.Mapping;
import cx.atlas.interaction.Mapping.Cell;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mapping in the words that an import keeps it in. */
final class MappingJson {

    private MappingJson() {}

    static String of(Mapping mapping) {
        var happenings = mapping.happenings().stream()
                .map(one -> "{\"time\":%d,\"channel\":%s,\"event\":%s}"
                        .formatted(one.time(), cell(one.channel()), cell(one.event())))
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"customer\":%s,\"caseKey\":%s,\"timeFormat\":\"%s\",\"zone\":\"%s\",\"happenings\":%s,\"answer\":%s}"
                .formatted(
                        mapping.customer(),
                        mapping.caseKey(),
                        mapping.timeFormat(),
                        mapping.zone(),
                        happenings,
                        answer(mapping.answer()));
    }

    private static String answer(Mapping.@Nullable AnswerColumns answer) {
        return answer == null
                ? "null"
                : "{\"time\":%d,\"channel\":%s,\"event\":%s,\"metric\":\"%s\",\"score\":%s,\"words\":%s}"
                        .formatted(
                                answer.time(),
                                cell(answer.channel()),
                                cell(answer.event()),
                                answer.metric(),
                                answer.score(),
                                answer.words());
    }

    /** Only columns: the demo's files have no fixed texts. */
    private static String cell(Cell cell) {
        return "{\"column\":%d,\"fixed\":\"\"}".formatted(cell.column());
    }
}
