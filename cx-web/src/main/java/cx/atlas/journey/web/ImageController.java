package cx.atlas.journey.web;

import cx.atlas.journey.ImageId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PlaceImages;
import cx.atlas.journey.view.ImageViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The images of a map. */
@Controller
@RequestMapping("/journeys/{journey}")
@RequiredArgsConstructor
class ImageController {

    private final MapAnswers maps;
    private final PlaceImages images;
    private final ImageViews views;

    @PostMapping("/cells/{step}/{lane}/images")
    @Allowed(Permission.EDIT_JOURNEYS)
    ModelAndView place(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "false") boolean decorates)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw RuleBroken.of("journey.error.image.none");
        }
        PictureReader.requireSize(file.getSize());
        images.place(
                new JourneyId(journey),
                new StepId(step),
                new LaneId(lane),
                PictureReader.read(file.getBytes()),
                Prose.of(description),
                decorates);
        return maps.patch(journey);
    }

    /** The bytes under an id never change; whether they may be seen does. */
    @GetMapping("/images/{image}")
    ResponseEntity<byte[]> show(
            @PathVariable UUID journey, @PathVariable UUID image, @RequestParam Map<String, String> asked) {
        var isPreview = asked.containsKey("preview");
        var file = views.findImage(new JourneyId(journey), new ImageId(image), isPreview)
                .orElseThrow(() -> new NotFound("image"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag(image + (isPreview ? "-preview" : "-large"))
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
