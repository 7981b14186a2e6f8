package cx.atlas.interaction.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds a text's encoding while its bytes pass by: by its byte order mark, else UTF-8 if every byte fits, else Windows-1252,
 * which also reads ISO-8859-1.
 */
final class EncodingSniffer {

    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(1 << 16);
    private byte[] rest = new byte[0];
    private String marked = "";
    private boolean started;
    private boolean utf8 = true;
    private boolean binary;

    void accept(byte[] piece) {
        if (!started) {
            started = true;
            marked = mark(piece).orElse("");
        }
        if (!marked.startsWith("UTF-16")) {
            for (var one : piece) {
                binary |= one == 0;
            }
            decode(piece, false);
        }
    }

    /** Whether bytes occur that no text has. */
    boolean isBinary() {
        return binary;
    }

    /** The name of the encoding, once all bytes have passed. */
    String encoding() {
        decode(new byte[0], true);
        return marked.isEmpty() ? (utf8 ? "UTF-8" : "windows-1252") : marked;
    }

    private void decode(byte[] piece, boolean last) {
        if (!utf8) {
            return;
        }
        var bytes = ByteBuffer.allocate(rest.length + piece.length)
                .put(rest)
                .put(piece)
                .flip();
        while (true) {
            decoded.clear();
            var result = strict.decode(bytes, decoded, last);
            if (result.isError()) {
                utf8 = false;
                return;
            } else if (result.isUnderflow()) {
                rest = new byte[bytes.remaining()];
                bytes.get(rest);
                return;
            }
        }
    }

    private static Optional<String> mark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of("UTF-8");
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of("UTF-16LE");
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of("UTF-16BE") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
