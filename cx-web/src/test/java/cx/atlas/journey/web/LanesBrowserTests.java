package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Place;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.persona.PersonaId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Widths of columns, images, curves of personas, and journeys behind steps. */
@BrowserTest
class LanesBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    ArrangeLanes lanes;

    @Autowired
    DrawCurve curve;

    @Autowired
    TransactionTemplate transactions;

    Actor ada;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        ada = Workspaces.actor(jdbc, Role.MARKETER);
        journey =
                CurrentActor.as(ada, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @Test
    void a_column_is_made_wider_by_mouse_and_by_keyboard(Page page, Screens screens) {
        screens.signIn(ada).open("/journeys/" + journey.value());
        var step = page.locator(".map-step").first();
        var head = step.locator(".step-head");
        var edge = step.locator(".step-edge").boundingBox();
        double before = step.boundingBox().width;
        page.mouse().move(edge.x + 4, edge.y + 20);
        page.mouse().down();
        page.mouse().move(edge.x + 64, edge.y + 20);
        page.mouse().up();
        assertThat(head).hasAttribute("data-width", String.valueOf(Math.round(before + 60)));
        head.focus();
        page.keyboard().press("Alt+Shift+ArrowLeft");
        page.keyboard().press("Alt+Shift+ArrowLeft");
        assertThat(head).hasAttribute("data-width", String.valueOf(Math.round(before - 20)));
        page.reload();
        screens.awaitReady();
        org.assertj.core.api.Assertions.assertThat(
                        page.locator(".map-step").first().boundingBox().width)
                .isEqualTo(before - 20);
    }

    @Test
    void an_image_stands_on_a_card_and_opens_large(Page page, Screens screens) {
        CurrentActor.run(ada, () -> lanes.add(journey, LaneKind.IMAGES, "", Place.last()));
        screens.signIn(ada).open("/journeys/" + journey.value());
        var cell = page.locator(".map-cell.lane-images").first();
        cell.hover();
        page.waitForFileChooser(() -> cell.getByRole(AriaRole.BUTTON).first().click())
                .setFiles(picture());
        cell.getByLabel("What is to be seen").fill("The poster at the station");
        screens.picture("lanes-image-form");
        cell.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Place image"))
                .click();
        assertThat(cell.getByAltText("The poster at the station")).isVisible();
        cell.locator(".note").click();
        assertThat(page.locator(".panel-picture img")).isVisible();
        screens.check("lanes-image");
    }

    @Test
    void personas_that_were_chosen_too_late_stay_in_the_dialog_beside_those_of_others(Page page, Screens screens) {
        persona("Paula");
        var tom = persona("Tom");
        screens.signIn(ada).open("/journeys/" + journey.value());
        var feels = page.locator(".lane-head.lane-feels");
        feels.hover();
        feels.locator("summary").click();
        feels.getByText("Curves of personas").click();
        var dialog = page.locator("#map-dialog");
        dialog.getByLabel("Paula").check();
        CurrentActor.run(ada, () -> curve.follow(journey, List.of(), List.of(tom)));
        var save = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"));
        save.click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Nothing was overwritten");
        assertThat(dialog.getByLabel("Paula")).isChecked();
        assertThat(dialog.getByLabel("Tom")).not().isChecked();
        screens.assertAccessible();
        dialog.getByLabel("Tom").check();
        save.click();
        assertThat(dialog).isHidden();
        assertThat(feels.getByLabel("Paula")).isChecked();
        assertThat(feels.getByLabel("Tom")).isChecked();
        screens.forgetComplaints();
    }

    private PersonaId persona(String name) {
        var id = PersonaId.next();
        CurrentActor.run(
                ada,
                () -> transactions.executeWithoutResult(t -> jdbc.sql(
                                "insert into persona (id, version, name, goals, needs, expectations, quote) values (?, 0, ?, '', '', '', '')")
                        .params(id.value(), name)
                        .update()));
        return id;
    }

    @Test
    void another_persona_has_a_curve_and_a_step_a_journey(Page page, Screens screens) {
        persona("Paula");
        screens.signIn(ada).open("/journeys/" + journey.value());
        var feels = page.locator(".lane-head.lane-feels");
        feels.hover();
        feels.locator("summary").click();
        feels.getByText("Curves of personas").click();
        page.locator("#map-dialog").getByLabel("Paula").check();
        screens.assertAccessible();
        page.locator("#map-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        var point = page.locator(".point-other").first();
        assertThat(feels.getByLabel("Paula")).isChecked();
        point.focus();
        page.keyboard().press("ArrowUp");
        assertThat(point).hasAttribute("aria-valuenow", "1");
        assertThat(page.locator(".point-other").first()).not().hasClass(Pattern.compile("point-none"));
        page.locator(".point-other").nth(1).focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".curve-other").first()).isAttached();
        feels.getByLabel("Paula").uncheck();
        assertThat(page.locator(".point-other").first()).isHidden();
        feels.getByLabel("Paula").check();

        var head = page.locator(".step-head").first();
        head.hover();
        head.locator("summary").click();
        head.getByText("Journey behind this step").click();
        page.getByText("Start a journey “Sees a trailer”").click();
        assertThat(page.locator(".step-opens")).hasText(Pattern.compile("Sees a trailer"));
        screens.check("lanes-curves");
        page.locator(".step-opens").click();
        screens.awaitReady();
        assertThat(page.getByText("First year › Sees a trailer")).isVisible();
        screens.open("/journeys?view=tree");
        screens.check("journeys-tree");
    }

    private static FilePayload picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
            var pen = image.createGraphics();
            pen.fillOval(100, 50, 500, 400);
            pen.dispose();
            ImageIO.write(image, "png", bytes);
            return new FilePayload("poster.png", "image/png", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
