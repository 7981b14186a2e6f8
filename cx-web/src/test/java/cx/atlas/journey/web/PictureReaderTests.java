package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PictureReaderTests {

    private static final int GREY = 0;
    private static final int CLEAR_COLOURS = 6;
    private static final int PALETTE = 3;

    @Test
    void a_large_image_of_one_colour_is_never_unpacked_whole() throws IOException {
        var file = png(2 * PictureReader.UNPACKED - 1, 1000, 16, CLEAR_COLOURS, 8);
        assertThat(file).hasSizeLessThan(500_000);
        assertThat(PictureReader.unpack(file, ImageKind.PNG).getWidth()).isLessThanOrEqualTo(PictureReader.UNPACKED);
        assertThat(PictureReader.read(file).width()).isEqualTo(1600);
    }

    @Test
    void an_image_of_one_row_without_end_is_refused_before_it_is_unpacked() throws IOException {
        var wide = png(33_554_431, 1, 1, GREY, 0);
        assertThatThrownBy(() -> PictureReader.read(wide))
                .isInstanceOf(RuleBroken.class)
                .extracting(refused -> ((RuleBroken) refused).messageKey())
                .isEqualTo("journey.error.image.tooLong");
        var high = png(1, 20_001, 1, GREY, 1);
        assertThatThrownBy(() -> PictureReader.read(high))
                .isInstanceOf(RuleBroken.class)
                .extracting(refused -> ((RuleBroken) refused).messageKey())
                .isEqualTo("journey.error.image.tooLong");
        assertThat(PictureReader.unpack(png(1, 20_000, 8, GREY, 1), ImageKind.PNG)
                        .getWidth())
                .isOne();
    }

    @Test
    void an_image_of_a_palette_that_is_missing_is_damaged() throws IOException {
        var withoutColours = png(10, 10, 8, PALETTE, 1);
        assertThatThrownBy(() -> PictureReader.read(withoutColours))
                .isInstanceOf(RuleBroken.class)
                .extracting(refused -> ((RuleBroken) refused).messageKey())
                .isEqualTo("journey.error.image.broken");
    }

    private static byte[] png(int width, int height, int bits, int colours, int bytesOfPixel) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colours);
        chunk(bytes, "IHDR", head.array());
        var packed = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int row = 0; row < height; row++) {
                rows.write(new byte[1 + width * bytesOfPixel]);
            }
        }
        chunk(bytes, "IDAT", packed.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) throws IOException {
        var checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.US_ASCII));
        checksum.update(content);
        var output = new DataOutputStream(file);
        output.writeInt(content.length);
        output.writeBytes(name);
        output.write(content);
        output.writeInt((int) checksum.getValue());
    }
}
