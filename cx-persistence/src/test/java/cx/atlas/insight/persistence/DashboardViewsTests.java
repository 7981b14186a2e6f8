package cx.atlas.insight.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cx.atlas.insight.view.Headline;
import cx.atlas.interaction.Metric;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.workspace.CurrentActor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DashboardViewsTests extends DashboardTest {

    private static final UUID NIL = new UUID(0, 0);

    UUID web;
    UUID phone;
    UUID payment;
    UUID hotline;

    @BeforeEach
    void company() {
        inWorkspace(() -> {
            web = rows.channel("Web");
            phone = rows.channel("Phone");
            payment = rows.touchpoint("Payment step", web);
            hotline = rows.touchpoint("Hotline", phone);
            return 0;
        });
    }

    @Test
    void a_workspace_without_evidence_has_no_figures_and_no_span() {
        var dashboard = dashboard();

        assertThat(dashboard.measured()).isFalse();
        assertThat(dashboard.headlines())
                .extracting(Headline::metric)
                .containsExactly(Metric.NPS, Metric.CSAT, Metric.CES);
        assertThat(dashboard.headlines())
                .allSatisfy(h -> assertThat(h.now().measured()).isFalse());
        assertThat(CurrentActor.as(cxo, () -> views.span()).first()).isNull();
    }

    @Test
    void figures_count_the_period_alone_and_compare_with_the_one_before() {
        inWorkspace(() -> {
            rows.scored(DAY, payment, web, Metric.CSAT, 5, 30);
            rows.scored(PERIOD.from(), payment, web, Metric.CSAT, 2, 10);
            rows.scored(PERIOD.from().minusDays(1), payment, web, Metric.CSAT, 1, 40);
            rows.scored(PERIOD.before().from().minusDays(1), payment, web, Metric.CSAT, 1, 999);
            rows.scored(DAY, payment, web, Metric.CSAT, -1, 4);
            return 0;
        });

        var csat = headline(Metric.CSAT);
        assertThat(csat.now().n()).isEqualTo(40);
        assertThat(csat.now().value()).isCloseTo(75, within(1e-9));
        assertThat(csat.before().value()).isZero();
        assertThat(csat.change()).isCloseTo(75, within(1e-9));
        assertThat(csat.unscored()).isEqualTo(4);
        assertThat(csat.trend()).hasSize(12);
        assertThat(csat.trend().get(0).value()).isZero();
        assertThat(csat.trend().get(11).value()).isEqualTo(100);
    }

    @Test
    void the_heat_map_shows_every_channel_in_every_stage_and_leaves_undrawn_places_empty() {
        inWorkspace(() -> {
            var journey = rows.journey("A journey", "PUBLISHED");
            rows.draw(journey, "Join", "a", "BEFORE", payment);
            rows.draw(journey, "Get help", "b", "AFTER", hotline);
            rows.draw(rows.journey("Another", "DRAFT"), "Secret stage", "a", "DURING", payment);
            rows.scored(DAY, payment, web, Metric.CSAT, 2, 12);
            rows.scored(DAY, payment, web, Metric.NPS, 10, 12);
            rows.happened(DAY, payment, web, 500);
            rows.happened(DAY, NIL, NIL, 7);
            return 0;
        });

        var dashboard = dashboard();
        var heat = dashboard.heatMap();
        assertThat(heat.columns()).extracting(c -> c.stage()).containsExactly("Join", "Get help");
        assertThat(heat.rows()).extracting(r -> r.channel()).containsExactly("Phone", "Web");
        var cell = heat.rows().get(1).cells().get(0);
        assertThat(cell.interactions()).isEqualTo(500);
        // CSAT 2 is the feeling -1, NPS 10 is +2; their mean 0.5 is told as 3.5.
        assertThat(cell.satisfaction().value()).isCloseTo(3.5, within(1e-9));
        assertThat(cell.satisfaction().n()).isEqualTo(24);
        assertThat(heat.rows().get(1).cells().get(1).touchpoints()).isZero();
        assertThat(dashboard.interactions()).isEqualTo(507);
        assertThat(dashboard.unmatched()).isEqualTo(7);

        var behind = CurrentActor.as(cxo, () -> views.listCell(PERIOD, null, new ChannelId(web), "join"));
        assertThat(behind).singleElement().satisfies(t -> {
            assertThat(t.name()).isEqualTo("Payment step");
            assertThat(t.interactions()).isEqualTo(500);
            assertThat(t.satisfaction()).isEqualTo(cell.satisfaction());
        });
    }

    @Test
    void stages_weigh_alike_in_the_order_of_columns_however_many_steps_they_have() {
        inWorkspace(() -> {
            var one = rows.journey("One", "PUBLISHED");
            rows.draw(one, "Zest", "a", "DURING", payment);
            jdbc.sql("""
                            insert into step (id, version, journey_id, stage_id, name, rank)
                            select gen_random_uuid(), 0, journey_id, id, 'Another', 'b' || n from stage, generate_series(1, 5) n
                            """).update();
            rows.draw(one, "Aim", "b", "DURING", payment);
            var two = rows.journey("Two", "PUBLISHED");
            rows.draw(two, "Aim", "a", "DURING", payment);
            rows.draw(two, "Zest", "b", "DURING", payment);
            return 0;
        });

        // Each comes first once and last once, so that their names decide.
        assertThat(dashboard().heatMap().columns()).extracting(c -> c.stage()).containsExactly("Aim", "Zest");
    }

    @Test
    void friction_comes_by_severity_then_by_how_many_meet_it_and_solved_friction_is_gone() {
        inWorkspace(() -> {
            rows.happened(DAY, hotline, phone, 900);
            rows.friction("rarely met", "HIGH", "OPEN", payment, cxo.accountId().value());
            rows.friction(
                    "often met", "HIGH", "FIXING", hotline, cxo.accountId().value());
            rows.friction("small", "LOW", "OPEN", hotline, cxo.accountId().value());
            rows.friction("over", "HIGH", "SOLVED", hotline, cxo.accountId().value());
            return 0;
        });

        assertThat(dashboard().frictions())
                .extracting(f -> f.words())
                .containsExactly("often met", "rarely met", "small");
    }

    @Test
    void friction_at_a_step_is_met_at_the_touchpoints_of_the_step_and_is_theirs() {
        inWorkspace(() -> {
            rows.happened(DAY, hotline, phone, 900);
            rows.happened(DAY, payment, web, 50);
            rows.friction(
                    "at a touchpoint", "HIGH", "OPEN", hotline, cxo.accountId().value());
            var journey = rows.journey("A journey", "PUBLISHED");
            rows.draw(journey, "Join", "a", "BEFORE", payment);
            jdbc.sql("""
                            insert into department (id, version, name, frontstage, purpose, intended_feeling, hue)
                            values (gen_random_uuid(), 0, 'Sales', true, '', '', 1)
                            """).update();
            jdbc.sql("update touchpoint set department_id = (select id from department) where id = ?")
                    .param(payment)
                    .update();
            jdbc.sql("""
                            insert into card (id, version, journey_id, step_id, lane_id, rank, touchpoint_id)
                            select gen_random_uuid(), 0, journey_id, step_id, lane_id, 'b', ? from card
                            """).param(hotline).update();
            rows.friction("at a step", "HIGH", "OPEN", null, cxo.accountId().value());
            jdbc.sql("update friction_point set step_id = (select id from step) where words = 'at a step'")
                    .update();
            return 0;
        });

        assertThat(dashboard().frictions()).extracting(f -> f.words()).containsExactly("at a step", "at a touchpoint");
        assertThat(dashboard().frictions().get(0)).satisfies(f -> {
            assertThat(f.interactions()).isEqualTo(950);
            assertThat(f.departments()).containsExactly("Sales");
            assertThat(f.touchpointId()).isNull();
        });
    }

    @Test
    void the_most_met_friction_is_not_too_young_to_be_listed() {
        inWorkspace(() -> {
            for (var old = 0; old < 210; old++) {
                rows.friction(
                        "rarely met", "HIGH", "OPEN", payment, cxo.accountId().value());
            }
            rows.happened(DAY, hotline, phone, 900);
            rows.friction("often met", "HIGH", "OPEN", hotline, cxo.accountId().value());
            return jdbc.sql(
                            "update friction_point set flagged_at = flagged_at + interval '1 hour' where words = 'often met'")
                    .update();
        });
        assertThat(dashboard().frictions())
                .hasSize(8)
                .extracting(f -> f.words())
                .startsWith("often met", "rarely met");
    }

    @Test
    void the_three_elements_always_stand_together_with_what_nobody_serves() {
        inWorkspace(() -> {
            var effortless = rows.item("BRAND", "Effortless");
            rows.item("BRAND", "Human");
            jdbc.sql("insert into touchpoint_serves (touchpoint_id, serves) values (?, ?)")
                    .params(payment, effortless)
                    .update();
            return 0;
        });

        var elements = dashboard().elements();
        assertThat(elements)
                .extracting(e -> e.element())
                .containsExactly(Element.ORGANIZATION, Element.BRAND, Element.CUSTOMER);
        assertThat(elements.get(1).served()).isEqualTo(1);
        assertThat(elements.get(1).total()).isEqualTo(2);
        assertThat(elements.get(1).unserved()).containsExactly("Human");
    }

    private Headline headline(Metric metric) {
        return dashboard().headlines().stream()
                .filter(h -> h.metric() == metric)
                .findAny()
                .orElseThrow();
    }
}
