package cx.atlas.journey.web;

import cx.atlas.journey.Picture;
import cx.atlas.shared.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads an uploaded image: recognises it by its content, looks how large it is before it is unpacked, and draws it anew in two
 * sizes, so that nothing of the file is kept but what is to be seen.
 */
final class PictureReader {

    static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final long MOST_PIXELS = 50_000_000;
    /** A reader of PNG unpacks whole rows, and keeps several: one long row takes more memory than many short ones. */
    private static final int LONGEST_SIDE = 20_000;

    private static final int LARGE = 1600;
    private static final int PREVIEW = 400;
    /** What is larger is read thinly: twice as large as shown is enough to scale well. */
    static final int UNPACKED = 2 * LARGE;

    /** Unpacked images are what takes memory here. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PictureReader() {}

    static Picture read(byte[] file) {
        requireSize(file.length);
        var kind = ImageKind.of(file);
        if (kind == null) {
            throw RuleBroken.of("journey.error.image.kind");
        } else if (kind == ImageKind.WEBP) {
            throw RuleBroken.of("journey.error.image.webp");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            var large = PictureDrawing.scaled(unpack(file, kind), LARGE);
            var preview = PictureDrawing.scaled(large, PREVIEW);
            var type = PictureDrawing.mediaType(large, kind);
            return new Picture(
                    hash(file),
                    type,
                    large.getWidth(),
                    large.getHeight(),
                    PictureDrawing.encode(large, type),
                    PictureDrawing.encode(preview, type));
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The readers stumble over damaged files in many ways.
            throw RuleBroken.of("journey.error.image.broken");
        } finally {
            AT_ONCE.release();
        }
    }

    static void requireSize(long bytes) {
        if (bytes > LARGEST_FILE) {
            throw RuleBroken.of("journey.error.image.tooLarge", LARGEST_FILE / 1024 / 1024);
        }
    }

    static BufferedImage unpack(byte[] file, ImageKind kind) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw RuleBroken.of("journey.error.image.tooManyPixels", MOST_PIXELS / 1_000_000);
            }
            if (Math.max(width, height) > LONGEST_SIDE) {
                throw RuleBroken.of("journey.error.image.tooLong", LONGEST_SIDE);
            }
            int every = (Math.max(width, height) + UNPACKED - 1) / UNPACKED;
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            var image = reader.read(0, how);
            return kind == ImageKind.JPEG ? Orientation.upright(image, Orientation.of(file)) : image;
        } finally {
            reader.dispose();
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
