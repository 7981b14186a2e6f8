package cx.atlas.journey.view;

import cx.atlas.journey.ImageId;
import cx.atlas.journey.JourneyId;
import java.util.Optional;

/** Reads the images of a journey's map, and of its history. Drafts as in {@link JourneyViews}. */
public interface ImageViews {

    /** The bytes of one size. */
    @SuppressWarnings("ArrayRecordComponent")
    record ImageFile(String mediaType, byte[] bytes) {}

    Optional<ImageFile> findImage(JourneyId journey, ImageId image, boolean preview);
}
