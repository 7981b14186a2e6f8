package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.CardView;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Images on a map: what is taken, what is refused, and who sees them. */
class ImageTests extends MapTests {

    private static final String DESCRIPTION = "description";

    @BeforeEach
    void a_lane_of_images() {
        post("/lanes", Map.of("kind", "IMAGES"));
    }

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpeg,image/jpeg", "gif,image/png"})
    void an_image_is_scaled_and_stands_on_a_card(String format, String type) throws IOException {
        assertThat(upload(image(format, 3000, 1500), Map.of(DESCRIPTION, "The poster")))
                .hasStatusOk()
                .bodyText()
                .contains("alt=\"The poster\"")
                .contains("?preview");
        var large = get("/images/" + card().imageId());
        assertThat(large).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(large.getResponse().getContentType()).isEqualTo(type);
        assertThat(large.getResponse().getHeader("Cache-Control")).contains("private");
        assertThat(read(large).getWidth()).isEqualTo(1600);
        assertThat(read(large).getHeight()).isEqualTo(800);
        assertThat(read(get("/images/" + card().imageId() + "?preview")).getWidth())
                .isEqualTo(400);
        assertThat(get("/print"))
                .bodyText()
                .contains("/images/" + card().imageId() + "\"")
                .contains("alt=\"The poster\"");
    }

    @Test
    void the_same_file_is_stored_once_and_comes_back_with_undo() throws IOException {
        var file = image("png", 20, 10);
        upload(file, Map.of("decorates", "true"));
        var image = card().imageId();
        post("/undo", Map.of());
        assertThat(step(0).cell(lane(LaneKind.IMAGES).id()).cards()).isEmpty();
        upload(file, Map.of(DESCRIPTION, "Again"));
        assertThat(card().imageId()).isEqualTo(image);
    }

    @Test
    void it_is_copied_into_another_cell_of_its_lane_and_nowhere_else() throws IOException {
        upload(image("png", 20, 10), Map.of(DESCRIPTION, "The poster"));
        var card = card();
        assertThat(post(cell(1, LaneKind.IMAGES) + "/paste", Map.of("ids", card.id())))
                .hasStatusOk();
        assertThat(step(1).cell(lane(LaneKind.IMAGES).id()).cards())
                .extracting(CardView::imageId)
                .containsExactly(card.imageId());
        assertThat(post(cell(1, LaneKind.THINKS) + "/paste", Map.of("ids", card.id())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void it_is_described_or_said_to_decorate() throws IOException {
        assertThat(upload(image("png", 20, 10), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("data-problem")
                .contains("describe what is to be seen");
        assertThat(upload(image("png", 20, 10), Map.of("decorates", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("alt=\"\"");
    }

    @Test
    void what_is_no_image_is_refused_in_words() throws IOException {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "not an image");
        refused("GIF89a and nothing more".getBytes(StandardCharsets.UTF_8), "damaged");
        refused("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.UTF_8), "WebP");
        refused(new byte[0], "choose an image");
        var half = image("png", 400, 400);
        refused(java.util.Arrays.copyOf(half, 40), "damaged");
        refused(new byte[50 * 1024 * 1024], "at most 10 MB");
        var bomb = image("png", 10, 10);
        // The header says that it is 60,000 by 60,000.
        for (int at : new int[] {16, 20}) {
            bomb[at + 2] = (byte) 0xEA;
            bomb[at + 3] = 0x60;
        }
        assertThat(upload(bomb, Map.of(DESCRIPTION, "Bomb")).getResponse().getStatus())
                .isEqualTo(422);
        assertThat(step(0).cell(lane(LaneKind.IMAGES).id()).cards()).isEmpty();
    }

    @Test
    void who_may_not_see_the_journey_does_not_see_its_images() throws IOException {
        upload(image("png", 20, 10), Map.of(DESCRIPTION, "Draft"));
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        var path = "/images/" + card().imageId();
        assertThat(read(path, viewer)).hasStatus(HttpStatus.NOT_FOUND);
        post("/publish", Map.of());
        assertThat(read(path, viewer)).hasStatusOk();
        upload(image("png", 30, 10), Map.of(DESCRIPTION, "Goes on as a draft"));
        var cards = step(0).cell(lane(LaneKind.IMAGES).id()).cards();
        var later = "/images/" + cards.get(cards.size() - 1).imageId();
        assertThat(read(later, marketer)).hasStatusOk();
        assertThat(read(later, viewer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(path, Workspaces.actor(jdbc, Role.ADMIN))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult read(String path, Actor actor) {
        return mvc.get().uri(address(path)).with(as(actor)).exchange();
    }

    private void refused(byte[] file, String words) {
        assertThat(upload(file, Map.of(DESCRIPTION, "Poster")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
    }

    private CardView card() {
        return step(0).cell(lane(LaneKind.IMAGES).id()).cards().get(0);
    }

    private MvcTestResult upload(byte[] file, Map<String, String> parameters) {
        var request = mvc.post()
                .uri(address(cell(0, LaneKind.IMAGES) + "/images"))
                .multipart()
                .file(new MockMultipartFile("file", "poster.png", "image/png", file))
                .header("HX-Request", "true")
                .header(MapAnswers.SINCE, acts(marketer));
        parameters.forEach(request::param);
        return request.with(as(marketer)).exchange();
    }

    private static BufferedImage read(MvcTestResult answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
