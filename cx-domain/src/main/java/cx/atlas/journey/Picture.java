package cx.atlas.journey;

/**
 * An image as it is stored: drawn anew, so that it is nothing but pixels.
 *
 * @param hash of the file that it was read from; the same file is stored once
 * @param mediaType of both sizes
 * @param width of the large one
 * @param height of the large one
 * @param large for looking at it
 * @param preview for the card
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String hash, String mediaType, int width, int height, byte[] large, byte[] preview) {}
