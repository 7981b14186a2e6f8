package cx.atlas.journey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Place;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.workspace.CurrentActor;
import cxtest.browser.Screens;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dialogs, lists and small screens answer to hands that are quick, or small, or do not see. */
class HandsBrowserTests extends MapDrawing {

    private static final String DROP = """
            (cell, [bytes, name, type]) => {
              const data = new DataTransfer()
              data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, { type }))
              for (const event of ["dragover", "drop"]) cell.dispatchEvent(new DragEvent(event, { dataTransfer: data, bubbles: true, cancelable: true }))
            }
            """;
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @Autowired
    ArrangeLanes lanes;

    private void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private void write(int step, String lane, String words) {
        cell(step, lane).focus();
        page.keyboard().type(words);
        keys("Enter");
        assertThat(notes(step, lane).last()).containsText(words);
    }

    @Test
    void a_lane_is_refused_inside_its_dialog_and_one_that_was_added_is_offered_no_more() {
        page.locator(".map-corner button").click();
        button("Add own lane").click();
        assertThat(page.locator("#add-lane .error")).containsText("name");
        page.getByLabel("Own lane").fill("Ideas");
        button("Add own lane").click();
        assertThat(page.locator("#add-lane")).isHidden();
        page.locator(".map-corner button").click();
        page.locator("#add-lane")
                .getByText("Needs", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#add-lane")).isHidden();
        page.locator(".map-corner button").click();
        assertThat(page.locator("#add-lane").getByText("Needs", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        keys("Escape");
        page.locator(".lane-head.lane-needs").hover();
        page.locator(".lane-head.lane-needs summary").click();
        page.locator(".lane-head.lane-needs").getByText("Hide").click();
        assertThat(page.locator(".lane-head.lane-needs")).hasCount(0);
        page.locator(".map-corner button").click();
        page.locator("#add-lane section").getByText("Needs").click();
        assertThat(page.locator("#add-lane")).isHidden();
        assertThat(page.locator(".lane-head.lane-needs")).hasCount(1);
    }

    @Test
    void a_choice_answers_what_is_typed_however_quickly_it_is_made() {
        cell(0, "touchpoints").focus();
        keys("Enter");
        page.locator(".picker input").pressSequentially("Tra");
        assertThat(page.getByText("Create “Tra”")).isVisible();
        page.keyboard().type("iler page");
        keys("ArrowUp", "Enter");
        assertThat(page.getByLabel("Name", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)))
                .hasValue("Trailer page");
        keys("Escape");
        keys("Enter");
        assertThat(page.locator(".picker .combobox-none")).isVisible();
        page.locator(".picker .combobox-none").dispatchEvent("click");
        assertThat(page.locator(".picker input")).isVisible();
    }

    @Test
    void what_is_typed_beside_the_map_stays_and_the_focus_too() {
        write(0, "does", "One");
        write(0, "thinks", "Two");
        notes(0, "does").focus();
        keys("Space");
        page.locator("#source").fill("Interviews in May");
        notes(0, "thinks").click();
        assertThat(page.locator("#source")).hasValue("");
        notes(0, "does").click();
        assertThat(page.locator("#source")).hasValue("Interviews in May");
        page.locator("#panel")
                .getByText("Observed: we have seen or measured it")
                .click();
        page.locator("#panel .form .button").first().focus();
        keys("Enter");
        assertThat(notes(0, "does")).hasClass(Pattern.compile("claim-is-observed"));
        assertThat(page.locator("#panel .form .button").first()).isFocused();
        notes(0, "thinks").click();
        notes(0, "does").click();
        assertThat(page.locator("#source")).hasValue("Interviews in May");
    }

    @Test
    void after_a_paste_the_focus_is_where_it_was() {
        cell(0, "does").focus();
        paste("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "x");
        page.getByLabel("As cards in one lane").check();
        assertThat(page.locator("#sheet tbody tr").nth(1)).containsText("Does");
        button("Paste 2 cards").focus();
        keys("Enter");
        assertThat(notes(0, "does")).hasCount(2);
        assertThat(cell(0, "does")).isFocused();
    }

    @Test
    void cards_of_a_folded_stage_that_are_selected_are_tagged_and_widened() {
        page.locator(".step-head .insert-column").focus();
        keys("Enter");
        assertThat(page.locator(".step-head .editor")).hasCount(1);
        keys("Escape");
        write(0, "does", "One");
        notes(0, "does").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROLORMETA)));
        assertThat(page.locator("[data-voice-target=words]")).hasText("1 card selected");
        page.locator(".stage-head").hover();
        page.locator(".stage-head .collapse").click();
        assertThat(page.locator(".map-steps")).isHidden();
        page.locator(".selected-bar").getByText("Tag…").click();
        page.locator("#tag-cards-tag").fill("to check");
        page.locator("#tag-cards").getByText("Save").click();
        assertThat(page.locator("#tag-cards")).isHidden();
        page.locator(".stage-head .collapse").click();
        assertThat(notes(0, "does").locator(".note-tag")).hasText("to check");
        notes(0, "does").focus();
        keys("Alt+Shift+ArrowRight");
        assertThat(page.locator(".note-wide")).hasCount(1);
        page.locator(".stage-head .collapse").click();
        page.locator(".stage-head .collapse").click();
        assertThat(page.locator(".note-wide[style]")).hasCount(1);
    }

    @Test
    void the_link_to_a_view_is_copied() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator(".map-look [name=evidence]").selectOption("OBSERVED");
        page.locator(".map-tools summary").click();
        page.locator(".map-link").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".toast")).containsText("Link copied.");
        var copied = (String) page.evaluate("navigator.clipboard.readText()");
        org.assertj.core.api.Assertions.assertThat(copied)
                .endsWith("/journeys/" + journey.value() + "?evidence=OBSERVED");
    }

    @Test
    void an_image_is_dropped_and_one_that_cannot_be_read_is_refused_in_words(Screens screens) {
        CurrentActor.run(marketer, () -> lanes.add(journey, LaneKind.IMAGES, "", Place.last()));
        screens.open("/journeys/" + journey.value());
        cell(0, "images").evaluate(DROP, List.of(WEBP, "poster.webp", "image/webp"));
        var description = cell(0, "images").getByLabel("What is to be seen");
        assertThat(description).isFocused();
        page.keyboard().type("The poster at the station");
        keys("Enter");
        assertThat(page.locator(".toast-problem")).containsText("WebP");
        assertThat(description).hasValue("The poster at the station");
        cell(0, "images").evaluate(DROP, List.of(PNG, "poster.png", "image/png"));
        keys("Enter");
        assertThat(cell(0, "images").getByAltText("The poster at the station")).isVisible();
        screens.forgetComplaints();
    }

    @Test
    void on_a_small_screen_lanes_can_be_arranged_and_feelings_set(Screens screens) {
        page.setViewportSize(320, 700);
        assertThat(page.locator(".map-lanes")).isHidden();
        button("Arrange lanes").click();
        var head = page.locator(".lane-head.lane-does");
        head.locator("summary").click();
        screens.assertAccessible();
        head.getByText("Rename").click();
        page.keyboard().type("Acts");
        keys("Enter");
        assertThat(page.locator(".lane-head.lane-does .lane-name")).hasText("Acts");
        page.locator(".map-corner button").click();
        assertThat(page.locator("#add-lane")).isVisible();
        keys("Escape");
        cell(0, "feels").focus();
        keys("Enter");
        assertThat(cell(0, "feels").getByRole(AriaRole.BUTTON)).isFocused();
        screens.check("map-lanes-320");
    }

    @Test
    void words_for_an_image_whose_place_has_gone_are_offered(Screens screens) {
        CurrentActor.run(marketer, () -> lanes.add(journey, LaneKind.IMAGES, "", Place.last()));
        screens.open("/journeys/" + journey.value());
        cell(0, "images").hover();
        cell(0, "images").locator(".cell-add").evaluate("button => button.click()");
        page.getByLabel("What is to be seen").fill("The poster at the station");
        page.locator(".lane-head.lane-images").hover();
        page.locator(".lane-head.lane-images summary").click();
        page.locator(".lane-head.lane-images").getByText("Remove").click();
        assertThat(page.locator(".kept-entry textarea")).hasValue("The poster at the station");
    }
}
