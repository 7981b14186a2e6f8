package cx.atlas.interaction.file;

import cx.atlas.interaction.Mapping;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A mapping as the text that an import keeps. */
@Component
@RequiredArgsConstructor
public class MappingText {

    private final JsonMapper json;

    public String write(Mapping mapping) {
        return json.writeValueAsString(mapping);
    }

    public Mapping read(String text) {
        return json.readValue(text, Mapping.class);
    }
}
