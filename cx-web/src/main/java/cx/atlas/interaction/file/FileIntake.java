package cx.atlas.interaction.file;

import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.TimeFormat;
import cx.atlas.interaction.usecase.UploadFile;
import cx.atlas.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Takes an uploaded file in, piece by piece, and finds out how it is to be read; or says why it cannot be. */
@Component
@RequiredArgsConstructor
public class FileIntake {

    private static final int PIECE = 1 << 20;
    private static final int HEAD = 1 << 22;
    /** Each list in the form that matches columns has them all. */
    private static final int MOST_COLUMNS = 500;

    private final UploadFile upload;

    public ImportId take(ImportKind kind, String fileName, InputStream bytes) {
        var id = upload.begin(kind, fileName);
        try {
            upload.finish(id, store(id, bytes));
            return id;
        } catch (RuntimeException refused) {
            upload.discard(id);
            throw refused;
        }
    }

    private FileShape store(ImportId id, InputStream bytes) {
        var sniffer = new EncodingSniffer();
        var head = new ByteArrayOutputStream();
        var size = 0L;
        var position = 0;
        for (var piece = next(bytes); piece.length > 0; piece = next(bytes)) {
            sniffer.accept(piece);
            requireText(sniffer, piece, position);
            if (head.size() < HEAD) {
                head.write(piece, 0, Math.min(piece.length, HEAD - head.size()));
            }
            upload.append(id, position++, piece);
            size += piece.length;
        }
        if (size == 0) {
            throw refused("empty");
        }
        return shape(head.toByteArray(), sniffer.encoding(), size);
    }

    private static byte[] next(InputStream bytes) {
        try {
            return bytes.readNBytes(PIECE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void requireText(EncodingSniffer sniffer, byte[] piece, int position) {
        if (position == 0 && piece.length > 3 && piece[0] == 'P' && piece[1] == 'K' && piece[2] == 3) {
            throw refused("spreadsheet");
        }
        if (sniffer.isBinary()) {
            throw refused("binary");
        }
    }

    private static FileShape shape(byte[] head, String encoding, long size) {
        var separator = Separators.find(head, encoding);
        try (var file = CsvFile.open(new ByteArrayInputStream(head), encoding, separator)) {
            var columns = file.next().orElseThrow(() -> refused("empty")).fields();
            requireHeader(columns);
            if (file.next().isEmpty()) {
                throw refused("noRows");
            }
            return new FileShape(encoding, separator, columns, size);
        } catch (BrokenFile broken) {
            throw RuleBroken.at("file", "interaction.file.broken", broken.line());
        }
    }

    private static void requireHeader(List<String> columns) {
        if (columns.size() < 2) {
            throw refused("oneColumn");
        }
        if (columns.size() > MOST_COLUMNS) {
            throw RuleBroken.at("file", "interaction.file.tooManyColumns", columns.size(), MOST_COLUMNS);
        }
        for (var name : columns) {
            var isValue = name.strip().matches("[-+]?[\\d.,]+")
                    || TimeFormat.of(List.of(name)).isPresent();
            if (isValue) {
                throw RuleBroken.at("file", "interaction.file.noHeader", name.strip());
            }
        }
    }

    private static RuleBroken refused(String why) {
        return RuleBroken.at("file", "interaction.file." + why);
    }
}
