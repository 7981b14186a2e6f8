package cx.atlas.journey.persistence;

import cx.atlas.journey.ImageId;
import cx.atlas.journey.Images;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Picture;
import cx.atlas.journey.view.ImageViews;
import cx.atlas.journey.view.JourneyViews;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
@RequiredArgsConstructor
class SqlImages implements Images, ImageViews {

    private final JdbcClient jdbc;
    private final JourneyViews journeys;

    @Override
    public ImageId keep(Picture picture) {
        jdbc.sql("""
                        insert into image (id, hash, media_type, width, height, large, preview)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (workspace_id, hash) do nothing
                        """)
                .params(
                        ImageId.next().value(),
                        picture.hash(),
                        picture.mediaType(),
                        picture.width(),
                        picture.height(),
                        picture.large(),
                        picture.preview())
                .update();
        return new ImageId(jdbc.sql("select id from image where hash = ?")
                .param(picture.hash())
                .query(UUID.class)
                .single());
    }

    /** An image that is on no card any more may stand in another version of the map, or come back. */
    @Override
    @Transactional(readOnly = true)
    public Optional<ImageFile> findImage(JourneyId journey, ImageId image, boolean preview) {
        var head = journeys.findJourney(journey);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("select i.media_type, i." + (preview ? "preview" : "large") + """
                         bytes from image i
                         where i.id = :image and (
                           :drafts and exists (select from card c
                             where c.workspace_id = i.workspace_id and c.image_id = i.id and c.journey_id = :journey)
                           or exists (select from map_change m
                             where m.workspace_id = i.workspace_id and m.journey_id = :journey
                               and m.after ->> 'image_id' <> '' and m.after ->> 'image_id' = :image::text
                               and (:drafts or m.number <= :acts)))
                        """)
                .param("image", image.value())
                .param("journey", journey.value())
                .param("acts", head.get().acts())
                .param("drafts", Drafts.visible())
                .query((rs, index) -> new ImageFile(rs.getString("media_type"), rs.getBytes("bytes")))
                .optional();
    }
}
