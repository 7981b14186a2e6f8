package cx.atlas.interaction.web;

import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.Mapping;
import cx.atlas.interaction.Mapping.AnswerColumns;
import cx.atlas.interaction.Mapping.Cell;
import cx.atlas.interaction.Mapping.Happening;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.TimeFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads a mapping from its form; what is missing or wrong is said at its field. */
@RequiredArgsConstructor
final class MappingInput {

    private static final int LONGEST_NAME = 120;
    private static final String CHANNEL_MISSING = "interaction.mapping.channel.missing";
    private static final String EVENT_MISSING = "interaction.mapping.event.missing";

    private final MappingForm form;
    private final FileShape shape;
    private final Errors errors;

    /** Empty where the form has errors. */
    Optional<Mapping> read(ImportKind kind) {
        var mapping = mapping(kind);
        return errors.hasErrors() ? Optional.empty() : Optional.of(mapping);
    }

    private Mapping mapping(ImportKind kind) {
        var customer = column("customer", form.customer());
        var caseKey = column("caseKey", form.caseKey());
        if (customer == null && caseKey == null && !errors.hasFieldErrors("customer")) {
            errors.rejectValue("customer", "interaction.mapping.customer.missing");
        }
        return new Mapping(
                customer,
                caseKey,
                column("eventId", form.eventId()),
                column("sequence", form.sequence()),
                parsed("format", form.format(), TimeFormat::valueOf, TimeFormat.YEAR_FIRST),
                parsed("zone", form.zone(), ZoneId::of, ZoneOffset.UTC),
                happenings(kind),
                kind == ImportKind.FEEDBACK ? answer() : null);
    }

    /** For a preview: also where names are still missing; a question mark stands for them. */
    Optional<Mapping> draft(ImportKind kind) {
        var mapping = mapping(kind);
        var lacksOnlyNames = errors.getAllErrors().stream()
                .allMatch(error -> CHANNEL_MISSING.equals(error.getCode()) || EVENT_MISSING.equals(error.getCode()));
        return lacksOnlyNames ? Optional.of(mapping) : Optional.empty();
    }

    private List<Happening> happenings(ImportKind kind) {
        var happenings = new ArrayList<Happening>();
        for (var index = 0; index < form.happenings().size(); index++) {
            var typed = form.happenings().get(index);
            var path = "happenings[" + index + "].";
            var time = column(path + "time", typed.time());
            if (time != null) {
                happenings.add(new Happening(time, channel(path, typed), event(path, typed)));
            }
        }
        if (happenings.isEmpty() && kind == ImportKind.INTERACTIONS && !errors.hasErrors()) {
            errors.rejectValue("happenings[0].time", "interaction.mapping.time.missing");
        }
        return happenings;
    }

    private AnswerColumns answer() {
        var time = column("answer.time", form.answer().time());
        if (time == null && !errors.hasFieldErrors("answer.time")) {
            errors.rejectValue("answer.time", "interaction.mapping.time.missing");
        }
        var score = column("score", form.score());
        var words = form.words().stream()
                .map(column -> column("words", column))
                .filter(Objects::nonNull)
                .toList();
        if (score == null && words.isEmpty() && !errors.hasFieldErrors("score")) {
            errors.rejectValue("score", "interaction.mapping.score.missing");
        }
        var metric = parsed("metric", form.metric(), Metric::valueOf, Metric.CSAT);
        var channel = channel("answer.", form.answer());
        var event = event("answer.", form.answer());
        return new AnswerColumns(time == null ? 0 : time, channel, event, metric, score, words);
    }

    private Cell channel(String path, HappeningForm typed) {
        return cell(path, "channel", typed.channelColumn(), typed.channel(), CHANNEL_MISSING);
    }

    private Cell event(String path, HappeningForm typed) {
        return cell(path, "event", typed.eventColumn(), typed.event(), EVENT_MISSING);
    }

    private Cell cell(String path, String name, String columnText, String fixed, String missing) {
        var column = column(path + name + "Column", columnText);
        if (column != null) {
            return Cell.column(column);
        }
        if (fixed.isBlank()) {
            errors.rejectValue(path + name, missing);
            return Cell.fixed("?");
        } else if (fixed.strip().length() > LONGEST_NAME) {
            errors.rejectValue(path + name, "error.name.tooLong", new Object[] {LONGEST_NAME}, null);
        }
        return Cell.fixed(fixed.strip());
    }

    private @Nullable Integer column(String field, String number) {
        if (number.isEmpty()) {
            return null;
        }
        if (number.matches("\\d{1,4}")
                && Integer.parseInt(number) < shape.columns().size()) {
            return Integer.valueOf(number);
        }
        errors.rejectValue(field, "interaction.mapping.noColumn");
        return null;
    }

    private <T> T parsed(String field, String text, Function<String, T> parse, T otherwise) {
        try {
            return parse.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException unknown) {
            errors.rejectValue(field, "interaction.mapping." + field + ".unknown");
            return otherwise;
        }
    }
}
