package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.LaneKind;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.CurrentActor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A map that is looked at with the eyes of one persona: Paula's journey, with Tom's curve and a need of Vera's. */
class LookPersonaTests extends MapTests {

    @Autowired
    TransactionTemplate transactions;

    UUID paula;
    UUID tom;
    UUID vera;

    @BeforeEach
    void personas() {
        paula = persona("Paula");
        tom = persona("Tom");
        vera = persona("Vera");
        insert("update journey set persona_id = ? where id = ?", paula, journey.value());
        post("/lanes/" + lane(LaneKind.FEELS).id() + "/personas", Map.of("persona", tom));
        post("/steps/" + step(0).id() + "/emotion", Map.of("persona", tom, "value", "2"));
        post("/steps/" + step(1).id() + "/emotion", Map.of("persona", tom, "value", "-1"));
        post("/lanes", Map.of("kind", "NEEDS"));
        var need = Ids.next();
        insert(
                "insert into strategy_item (id, version, element, name, description, intended_feeling, need_kind, persona_id)"
                        + " values (?, 0, 'CUSTOMER', 'Feel safe', '', null, 'EMOTIONAL', ?)",
                need,
                vera);
        post(cell(0, LaneKind.NEEDS) + "/needs", Map.of("need", need));
    }

    @Test
    void whoever_something_on_the_map_belongs_to_can_be_chosen() {
        assertThat(get(""))
                .bodyText()
                .containsSubsequence(
                        "<option value=\"" + paula + "\" data-line=\"0\">Paula</option>",
                        "<option value=\"" + tom + "\" data-line=\"1\">Tom</option>",
                        "<option value=\"" + vera + "\" data-line=\"none\">Vera</option>")
                .contains("class=\"note-need\" data-persona=\"" + vera + "\"");
        assertThat(get("?persona=" + tom)).bodyText().contains("/table?persona=" + tom);
        assertThat(get("/curve?persona=" + tom + "&channel=Web"))
                .bodyText()
                .contains("/table?persona=" + tom + "&amp;channel=Web")
                .contains("name=\"channel\" value=\"Web\"");
    }

    @Test
    void a_table_has_the_feelings_and_needs_of_the_chosen_persona_alone() {
        assertThat(get("/table?persona=" + tom + "&lane=feels"))
                .bodyText()
                .containsPattern("2\\D+of\\D+\\d+ cards")
                .contains("<span class=\"under\">Tom</span>")
                .doesNotContain("<span class=\"under\">Paula</span>");
        assertThat(get("/table?persona=" + tom)).bodyText().doesNotContain(">Feel safe<");
        assertThat(get("/table?persona=" + vera)).bodyText().contains(">Feel safe<");
        assertThat(get("/present?persona=" + tom))
                .bodyText()
                .contains("data-only-line=\"1\"")
                .doesNotContain(">Feel safe<");
    }

    @Test
    void the_curve_draws_further_personas_and_its_table_has_the_chosen_one_alone() {
        assertThat(get("/curve"))
                .bodyText()
                .contains("curve-other line-1")
                .containsPattern("(?s)(curve-other-point line-1.*){3}")
                .contains("Tom feels")
                .contains("(Paula)");
        assertThat(get("/curve?persona=" + tom))
                .bodyText()
                .contains("data-only-line=\"1\"")
                .contains("<th scope=\"col\" class=\"number\">Tom feels</th>")
                .doesNotContain("<th scope=\"col\" class=\"number\">Paula feels</th>");
        assertThat(get("/print?of=curve&persona=" + paula)).bodyText().contains("data-only-line=\"0\"");
    }

    private UUID persona(String name) {
        var id = Ids.next();
        insert(
                "insert into persona (id, version, name, goals, needs, expectations, quote) values (?, 0, ?, '', '', '', '')",
                id,
                name);
        return id;
    }

    private void insert(String sql, Object... values) {
        CurrentActor.run(
                marketer,
                () -> transactions.executeWithoutResult(
                        t -> jdbc.sql(sql).params(values).update()));
    }
}
