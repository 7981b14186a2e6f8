package cx.atlas.interaction.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads files and matches their columns as a person does. */
@RequiredArgsConstructor
class Uploads {

    private final MockMvcTester mvc;
    private final Actor actor;

    MvcTestResult send(String kind, String name, byte[] bytes) {
        return mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", bytes))
                .param("kind", kind)
                .with(as(actor))
                .exchange();
    }

    /** The id of the new import. */
    UUID sent(String kind, String text) {
        var answer = send(kind, "events.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus3xxRedirection();
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(address.split("/")[2]);
    }

    MvcTestResult match(UUID id, Map<String, String> form) {
        return post("/imports/" + id + "/mapping", form);
    }

    MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address);
        form.forEach(request::param);
        return request.with(as(actor)).exchange();
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(actor)).exchange();
    }

    /** How many rows a table has in the uploader's workspace. */
    long count(ApplicationContext context, String table) {
        var jdbc = context.getBean(JdbcClient.class);
        return CurrentActor.as(
                actor,
                () -> context.getBean(TransactionTemplate.class)
                        .execute(begun -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    /** Columns customer, time, event; the channel is Web. */
    static Map<String, String> visits() {
        var form = new LinkedHashMap<String, String>();
        form.put("customer", "0");
        form.put("format", "YEAR_FIRST");
        form.put("zone", "UTC");
        form.put("happenings[0].time", "1");
        form.put("happenings[0].channel", "Web");
        form.put("happenings[0].eventColumn", "2");
        return form;
    }

    /** Columns case, score, words, time; about the touchpoint Review in Email. */
    static Map<String, String> reviews() {
        var form = new LinkedHashMap<String, String>();
        form.put("caseKey", "0");
        form.put("format", "YEAR_FIRST");
        form.put("zone", "UTC");
        form.put("metric", "CSAT");
        form.put("score", "1");
        form.put("words", "2");
        form.put("answer.time", "3");
        form.put("answer.channel", "Email");
        form.put("answer.event", "Review");
        return form;
    }
}
