package cx.atlas.interaction.file;

import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import java.io.InputStream;
import lombok.RequiredArgsConstructor;

/** Reads an uploaded file from its stored pieces, one of which is in memory at a time. */
@RequiredArgsConstructor
public final class PieceStream extends InputStream {

    private final ImportFiles files;
    private final ImportId id;
    private byte[] piece = new byte[0];
    private int position;
    private int at;
    private long bytesRead;

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (at == piece.length) {
            piece = files.piece(id, position++);
            at = 0;
            if (piece.length == 0) {
                return -1;
            }
        }
        var count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, to, offset, count);
        at += count;
        bytesRead += count;
        return count;
    }

    public long bytesRead() {
        return bytesRead;
    }
}
