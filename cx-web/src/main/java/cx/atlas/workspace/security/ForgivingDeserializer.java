package cx.atlas.workspace.security;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/** Reads what a session holds, or nothing where that cannot be read. */
@Slf4j
class ForgivingDeserializer implements Converter<byte[], Object> {

    private final DeserializingConverter converter = new DeserializingConverter();

    // The interface allows it by its type argument, which NullAway does not read.
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object convert(byte[] stored) {
        try {
            return converter.convert(stored);
        } catch (SerializationFailedException unreadable) {
            log.info("A stored session cannot be read any more, and ends: {}", unreadable.getMessage());
            return null;
        }
    }
}
