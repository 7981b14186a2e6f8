package cx.atlas.journey.web;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held: the orientation that a JPEG's Exif data states, 1 to 8; 1 is upright. */
final class Orientation {

    private static final int APP1 = 0xFFE1;
    private static final int LAST_SEGMENT = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Orientation() {}

    /** 1 where nothing, or nothing sensible, is stated. */
    static int of(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            int at = 2;
            while (Short.toUnsignedInt(bytes.getShort(at)) != LAST_SEGMENT) {
                int length = Short.toUnsignedInt(bytes.getShort(at + 2));
                if (Short.toUnsignedInt(bytes.getShort(at)) == APP1
                        && bytes.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                    return stated(bytes.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
                }
                at += 2 + length;
            }
            return 1;
        } catch (IndexOutOfBoundsException broken) {
            return 1;
        }
    }

    private static int stated(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int stated = tiff.getShort(entry + 8);
                return stated >= 1 && stated <= 8 ? stated : 1;
            }
        }
        return 1;
    }

    /** The image as it was seen. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        var isTurned = orientation > 4;
        var upright = new BufferedImage(isTurned ? h : w, isTurned ? w : h, image.getType());
        var pen = upright.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return upright;
    }
}
