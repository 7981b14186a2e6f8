package cx.atlas.interaction.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.job.ImportRun;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Interception;
import cxtest.browser.Screens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ImportBrowserTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportRun run;

    @Autowired
    ImportViews imports;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void a_marketer_uploads_orders_and_reviews_and_reads_them(Page page, Screens screens) {
        screens.signIn(marketer).open("/imports");
        screens.check("imports-empty");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Upload a file"))
                .first()
                .click();
        screens.check("upload");
        upload(page, "orders.csv", orders());

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Match columns")))
                .isVisible();
        assertThat(page.locator("#preview")).containsText("200 rows read");
        page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true))
                .nth(0)
                .fill("Web");
        page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .fill("Post");
        page.keyboard().press("Tab");
        assertThat(page.locator("#preview tbody tr").nth(1)).containsText("Post");
        assertThat(page.locator("#preview")).containsText("10 rejected");
        screens.check("mapping");
        page.getByRole(AriaRole.BUTTON, button("Start the import")).click();

        assertThat(page.getByText("Waiting for its turn")).isVisible();
        runOnce(() -> true);
        assertThat(page.getByText("rows read")).isVisible();
        screens.check("import-running");
        runOnce(() -> false);
        assertThat(page.locator("#import .chip").first()).hasText("Done");
        assertThat(page.locator("#import-said")).containsText("Done:");
        assertThat(page.locator("#import")).containsText("“unknown” is not a time");
        screens.check("import-done");

        page.navigate("/imports/new");
        page.getByLabel("Feedback").check();
        upload(page, "reviews.csv", reviews());
        page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true)).fill("Email");
        page.getByLabel("About", new Page.GetByLabelOptions().setExact(true)).fill("Review");
        page.keyboard().press("Tab");
        assertThat(page.locator("#preview")).containsText("Came early and whole");
        screens.check("mapping-feedback");
        page.getByRole(AriaRole.BUTTON, button("Start the import")).click();
        assertThat(page.getByText("Waiting for its turn")).isVisible();
        runOnce(() -> false);
        assertThat(page.locator("#import .chip").first()).hasText("Done");

        for (var place : new String[] {"imports", "interactions", "feedback", "unmatched"}) {
            screens.open("/" + place);
            screens.check("data-" + place);
        }
        screens.open("/customers/" + Ids.named(marketer.workspaceId().value(), "c1"));
        screens.check("customer");
    }

    @Test
    void one_more_time_column_finds_room_and_what_was_typed_stays(Page page, Screens screens) {
        screens.signIn(marketer).open("/imports/new");
        upload(page, "orders.csv", orders());
        page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true))
                .nth(0)
                .fill("Web");
        page.getByRole(AriaRole.BUTTON, button("Another time column")).click();
        assertThat(page.getByText("Event 3")).isVisible();
        assertThat(page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true))
                        .nth(0))
                .hasValue("Web");
    }

    @Test
    void a_file_that_is_no_csv_is_refused_where_it_was_chosen(Page page, Screens screens) {
        screens.signIn(marketer).open("/imports/new");
        upload(page, "words.csv", "just words\nand more\n");
        assertThat(page.getByText("Only one column was found.")).isVisible();
        screens.check("upload-refused");
    }

    @Test
    void a_rule_gives_events_their_place(Page page, Screens screens) {
        screens.signIn(marketer).open("/unmatched/rules/new?channel=www&event=click");
        screens.check("rule");
    }

    @Test
    void a_date_narrows_the_list_once_it_is_left(Page page, Screens screens) {
        screens.signIn(marketer).open("/interactions?q=order");
        var asked = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("from=")) {
                asked.add(request.url());
            }
        });
        page.locator("#from").focus();
        page.keyboard().type("01152026");
        page.locator("#to").focus();
        page.keyboard().type("02012026");
        page.locator("h1").click();
        assertThat(page).hasURL(Pattern.compile("from=2026-01-15&to=2026-02-01"));
        Assertions.assertThat(asked).hasSize(1);
    }

    @Test
    void an_upload_that_broke_off_and_a_lost_question_how_far_it_is_leave_the_pages_going(Page page, Screens screens) {
        screens.signIn(marketer).open("/imports/new");
        page.locator("form[data-controller=upload]").evaluate("form => { form.dataset.uploadLimitValue = 10 }");
        page.getByLabel("Feedback").check();
        page.locator("#file").setInputFiles(new FilePayload("reviews.csv", "text/csv", new byte[20]));
        assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
        page.locator("form[data-controller=upload]").evaluate("form => { form.dataset.uploadLimitValue = 1e9 }");
        Interception.of(page, Pattern.compile("/imports$"), Route::abort);
        upload(page, "reviews.csv", reviews());
        assertThat(page.locator(".toast-problem")).isVisible();
        assertThat(page.locator("#file")).hasAttribute("aria-invalid", "false");
        assertThat(page.locator("form[data-controller=upload] progress")).isHidden();
        page.unroute(Pattern.compile("/imports$"));
        page.getByRole(AriaRole.BUTTON, button("Upload and match columns")).click();
        page.getByLabel("Channel", new Page.GetByLabelOptions().setExact(true)).fill("Email");
        page.getByLabel("About", new Page.GetByLabelOptions().setExact(true)).fill("Review");
        page.getByRole(AriaRole.BUTTON, button("Start the import")).click();
        assertThat(page.getByText("Waiting for its turn")).isVisible();
        var lost = Pattern.compile("/progress$");
        page.waitForRequestFinished(
                new Page.WaitForRequestFinishedOptions()
                        .setPredicate(request -> request.url().endsWith("/progress")),
                () -> Interception.of(page, lost, route -> route.fulfill(new Route.FulfillOptions().setStatus(503))));
        page.unroute(lost);
        runOnce(() -> false);
        assertThat(page.locator("#import .chip").first()).hasText("Done");
        screens.forgetComplaints();
    }

    private static void upload(Page page, String name, String text) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, button("Upload and match columns")).click();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void runOnce(BooleanSupplier pause) {
        var id = CurrentActor.as(marketer, () -> imports.listImports(1).get(0).id());
        run.run(marketer.workspaceId(), new ImportId(id), pause);
    }

    private static String orders() {
        var text = new StringBuilder("order_id,customer_id,ordered_at,delivered_at,promised_date\n");
        for (var row = 0; row < 9_000; row++) {
            text.append("o")
                    .append(row)
                    .append(",c")
                    .append(row % 700)
                    .append(",2024-0")
                    .append(1 + row % 9);
            text.append("-11 10:").append(10 + row % 50).append(":00,");
            text.append(row % 20 == 7 ? "unknown" : "2024-0" + (1 + row % 9) + "-14 09:30:00")
                    .append(",2024-12-01\n");
        }
        return text.toString();
    }

    private static String reviews() {
        var text = new StringBuilder("order_id,review_score,review_message,answered_at\n");
        for (var row = 0; row < 120; row++) {
            text.append("o").append(row).append(",").append(5 - row % 4).append(",");
            text.append(row % 3 == 0 ? "\"Came early and whole, thank you\"" : "")
                    .append(",2024-10-02 08:00:00\n");
        }
        return text + "o999999,1,Never came,2024-10-02 08:00:00\n";
    }
}
