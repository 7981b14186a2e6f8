package cx.atlas.journey.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What kind of image a file is, by its first bytes: names and what the browser says prove nothing. */
enum ImageKind {
    PNG,
    JPEG,
    GIF,
    /** Known, so that the answer can say what to do instead: there is no reader for it. */
    WEBP;

    static @Nullable ImageKind of(byte[] file) {
        if (begins(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (begins(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (begins(file, 0, "GIF87a") || begins(file, 0, "GIF89a")) {
            return GIF;
        }
        return begins(file, 0, "RIFF") && begins(file, 8, "WEBP") ? WEBP : null;
    }

    private static boolean begins(byte[] file, int at, String mark) {
        var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
