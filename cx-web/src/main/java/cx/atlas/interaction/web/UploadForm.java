package cx.atlas.interaction.web;

import cx.atlas.interaction.ImportKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file and what it holds. */
record UploadForm(String kind, @Nullable MultipartFile file) {

    UploadForm {
        kind = isKnown(kind) ? kind : ImportKind.INTERACTIONS.name();
    }

    private static boolean isKnown(@Nullable String kind) {
        return Arrays.stream(ImportKind.values()).anyMatch(known -> known.name().equals(kind));
    }
}
