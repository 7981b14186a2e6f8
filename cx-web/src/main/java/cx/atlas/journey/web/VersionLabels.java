package cx.atlas.journey.web;

import cx.atlas.journey.view.VersionRow;
import cx.atlas.shared.web.Option;
import cx.atlas.workspace.CurrentActor;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What versions are called: by their name, else by why and when they were kept. */
@Component
@RequiredArgsConstructor
class VersionLabels {

    private final MessageSource messages;

    String of(VersionRow version, Locale locale) {
        var zone = CurrentActor.get().workspace().zone();
        var at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(version.at().atZone(zone));
        var name = version.name().isEmpty()
                ? messages.getMessage("journey.version.kind." + version.kind(), null, locale)
                : version.name();
        return name + " · " + at;
    }

    List<Option> of(List<VersionRow> versions, Locale locale) {
        return versions.stream()
                .map(version -> new Option(version.id().toString(), of(version, locale)))
                .toList();
    }
}
