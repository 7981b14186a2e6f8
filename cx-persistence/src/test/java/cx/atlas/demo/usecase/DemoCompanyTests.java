package cx.atlas.demo.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cx.atlas.demo.Almanac;
import cx.atlas.demo.Customers;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.WorkspaceId;
import cxtest.PersistenceTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo is built once; then its promises are held against what is in the tables. */
@PersistenceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCompanyTests {

    @Autowired
    DemoCompany demo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final LocalDate today = LocalDate.now(DemoCompany.SETTINGS.zone());
    final Almanac almanac = new Almanac(today, DemoCompany.SETTINGS.zone());
    WorkspaceId workspace;

    @BeforeAll
    void open() {
        demo.open(today, Customers.COUNT);
        workspace = new WorkspaceId(jdbc.sql("select id from workspace where demo")
                .query(UUID.class)
                .single());
    }

    @Test
    void it_is_opened_once() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> demo.open())
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("workspace.demo.exists"));
    }

    @Test
    void every_role_is_cast_and_nobody_has_a_password() {
        assertThat(texts("select distinct role from member"))
                .containsExactlyInAnyOrder("ADMIN", "CXO", "MARKETER", "DEPARTMENT_LEAD", "VIEWER");
        assertThat(
                        number(
                                "select count(*) from member m join account a on a.id = m.account_id where a.password_hash is not null or not a.demo"))
                .isZero();
        assertThat(number("select count(*) from department_leads")).isEqualTo(6);
    }

    @Test
    void the_company_is_as_large_as_promised() {
        assertThat(number("select count(*) from department")).isEqualTo(6);
        assertThat(number("select count(*) from channel where not archived")).isEqualTo(10);
        assertThat(number("select count(*) from persona where share_of_customers > 0 and mean_lifetime_value > 0"))
                .isEqualTo(3);
        assertThat(number("select sum(share_of_customers) from persona")).isEqualTo(100);
        assertThat(number("select count(*) from touchpoint")).isBetween(30L, 40L);
        assertThat(number("select count(*) from touchpoint where not frontstage"))
                .isGreaterThanOrEqualTo(5);
        assertThat(number("select count(*) from journey")).isEqualTo(4);
    }

    @Test
    void the_three_elements_are_filled_and_some_of_them_are_served_by_nobody() {
        var served = rows("""
                select element, count(*) items,
                       count(*) filter (where exists (select from touchpoint_serves s where s.serves = i.id)) served
                  from strategy_item i group by element
                """).stream()
                .collect(Collectors.toMap(
                        row -> row.get("element"), row -> row.get("served") + " of " + row.get("items")));
        assertThat(served).isEqualTo(Map.of("ORGANIZATION", "7 of 9", "BRAND", "5 of 6", "CUSTOMER", "9 of 14"));
        assertThat(
                        texts(
                                "select name from touchpoint t where not exists (select from touchpoint_serves s where s.touchpoint_id = t.id)"))
                .containsExactlyInAnyOrder("Post about us", "Ticket hand-over form");
    }

    @Test
    void every_map_goes_through_all_phases_and_no_step_is_empty() {
        for (var journey : texts("select title from journey")) {
            var where = " where j.title = '" + journey.replace("'", "''") + "'";
            assertThat(texts("select distinct g.phase from stage g join journey j on j.id = g.journey_id" + where))
                    .as(journey)
                    .containsExactlyInAnyOrder("BEFORE", "DURING", "AFTER");
            assertThat(number("select count(*) from step s join journey j on j.id = s.journey_id and s.moment_of_truth"
                            + where))
                    .as(journey)
                    .isPositive();
            for (var lane : List.of("TOUCHPOINTS", "DOES", "THINKS", "FEELS", "EXPECTS")) {
                assertThat(texts("""
                                select s.name from step s join journey j on j.id = s.journey_id
                                """ + where + """
                                 and not exists (select from card c join lane l on l.id = c.lane_id
                                                  where c.step_id = s.id and l.kind = '%s')
                                """.formatted(lane)))
                        .as(journey + " without " + lane)
                        .isEmpty();
            }
        }
        assertThat(texts("select distinct evidence from card"))
                .containsExactlyInAnyOrder("ASSUMED", "OBSERVED", "PROPOSED");
    }

    @Test
    void friction_stands_everywhere_and_the_worst_has_an_owner_or_waits_for_one() {
        assertThat(texts("select distinct status from friction_point"))
                .containsExactlyInAnyOrderElementsOf(names(FrictionStatus.values()));
        assertThat(texts("select distinct severity from friction_point"))
                .containsExactlyInAnyOrderElementsOf(names(Severity.values()));
        assertThat(number("select count(*) from friction_point where owner_id is null and status = 'OPEN'"))
                .isPositive();
        assertThat(number("select count(distinct flagged_by) from friction_point"))
                .isGreaterThanOrEqualTo(5);
        assertThat(number(
                        "select count(*) from friction_point where status_since > now() or flagged_at > status_since"))
                .isZero();
    }

    @Test
    void a_year_of_two_thousand_customers_ends_yesterday() {
        assertThat(number("select count(*) from customer")).isEqualTo(2_000);
        var rows = number("select count(*) from interaction") + number("select count(*) from feedback");
        assertThat(rows).isBetween(30_000L, 60_000L);
        var days = rows("""
                select min((occurred_at at time zone 'Europe/Berlin')::date)::text as first,
                       max((occurred_at at time zone 'Europe/Berlin')::date)::text as last from interaction
                """).get(0);
        assertThat(days)
                .containsEntry("first", almanac.first().toString())
                .containsEntry("last", today.minusDays(1).toString());
        assertThat(number("select count(distinct channel_id) from interaction where channel_id is not null"))
                .isEqualTo(10);
        assertThat(number("select sum(n) from interaction_day")).isEqualTo(number("select count(*) from interaction"));
    }

    @Test
    void it_came_as_files_that_were_imported_to_the_end() {
        var imports = rows("select * from data_import");
        assertThat(imports).hasSize(5).allSatisfy(one -> {
            assertThat(one).containsEntry("status", "DONE").containsEntry("known", 0L);
            assertThat((Long) one.get("stored") + (Long) one.get("rejected")).isEqualTo(one.get("rows_read"));
            assertThat((Long) one.get("rejected")).isBetween(1L, 5L);
        });
        assertThat(number("select sum(stored) from data_import"))
                .isEqualTo(number("select count(*) from interaction") + number("select count(*) from feedback"));
        assertThat(texts("select distinct cause from import_rejection"))
                .containsExactlyInAnyOrder("interaction.cause.missing.customer", "interaction.cause.badTime");
    }

    @Test
    void some_events_belong_to_no_touchpoint_yet() {
        assertThat(texts("select distinct channel || ' ' || event from interaction where touchpoint_id is null"))
                .containsExactlyInAnyOrder("web cookie_banner", "app remote_paired");
        assertThat(
                        number(
                                "select count(*) from interaction i join touchpoint t on t.id = i.touchpoint_id where i.event = 'player_start' and t.name = 'Player'"))
                .isPositive();
    }

    @Test
    void the_payment_step_is_among_the_worst_and_loses_people() {
        var worst = texts("""
                select t.name from feedback f join touchpoint t on t.id = f.touchpoint_id
                 where f.metric = 'CSAT' and f.score is not null group by t.name having count(*) >= 30 order by avg(f.score) limit 7
                """);
        assertThat(worst).contains("Payment step", "Error screen", "Price notice email", "Live chat", "Phone line");
        var came = number("select count(distinct customer_id) from interaction where event = 'Payment step'");
        var lost = number("""
                select count(distinct customer_id) from interaction i where event = 'Payment step'
                   and not exists (select from interaction l where l.customer_id = i.customer_id
                                      and l.event in ('Welcome email', 'player_start') and l.occurred_at > i.occurred_at)
                """);
        assertThat(100.0 * lost / came).isBetween(10.0, 35.0);
    }

    @Test
    void the_price_notice_angers_and_many_leave_right_after() {
        var notice = almanac.priceNotice();
        assertThat(number("select count(*) from interaction where event = 'Price notice email'"))
                .isGreaterThan(500);
        var after = perWeek("Cancel page", notice, notice.plusDays(14));
        var before = perWeek("Cancel page", notice.minusDays(112), notice);
        assertThat(after).isGreaterThan(4 * before);
    }

    @Test
    void who_is_not_helped_in_the_chat_calls_and_has_to_tell_it_again() {
        var chats = number("select count(*) from interaction where event = 'Ticket hand-over form'");
        var calls = number("""
                select count(*) from interaction h where h.event = 'Ticket hand-over form'
                   and exists (select from interaction p where p.customer_id = h.customer_id and p.event = 'Phone line'
                                  and p.occurred_at between h.occurred_at and h.occurred_at + interval '3 days')
                """);
        assertThat(chats).isGreaterThan(100);
        assertThat(100.0 * calls / chats).isBetween(55.0, 90.0);
    }

    @Test
    void the_shorter_form_helped() {
        var fix = almanac.shorterForm();
        var mean = "select round(100 * avg(score)) from feedback where event = 'Sign-up form' and occurred_at ";
        assertThat(number(mean + ">= '" + fix + "'")).isGreaterThan(100 + number(mean + "< '" + fix + "'"));
    }

    @Test
    void a_bad_release_shows_in_the_errors() {
        var from = today.minusDays(290);
        assertThat(perWeek("error_shown", from, from.plusDays(16)))
                .isGreaterThan(3 * perWeek("error_shown", from.plusDays(30), today));
    }

    @Test
    void more_join_in_winter_than_in_summer_and_evenings_are_in_the_evening() {
        var months = rows("""
                select extract(month from occurred_at)::int as month, count(*) n from interaction
                 where event = 'Sign-up form' group by 1
                """).stream()
                .collect(Collectors.toMap(row -> (Integer) row.get("month"), row -> (Long) row.get("n")));
        assertThat(months.get(12) + months.get(1)).isGreaterThan(4 * (months.get(6) + months.get(7)) / 3);
        assertThat(number("""
                        select count(*) filter (where extract(hour from occurred_at at time zone 'Europe/Berlin') >= 18) * 100 / count(*)
                          from interaction where event = 'player_start'
                        """)).isGreaterThan(80);
    }

    @Test
    void customers_speak_in_many_words() {
        assertThat(number("select count(*) from feedback where verbatim <> ''")).isGreaterThan(1_500);
        assertThat(number("select count(distinct verbatim) from feedback where verbatim <> ''"))
                .isGreaterThan(1_000);
        assertThat(texts("select verbatim from feedback where verbatim ~ '[(|){}]' or verbatim ~ '[?!:,][.]'"))
                .isEmpty();
        assertThat(texts("select distinct metric from feedback where score is not null"))
                .containsExactlyInAnyOrder("NPS", "CSAT", "CES", "STARS");
    }

    @Test
    void colleagues_talk_about_the_maps_and_hear_of_it() {
        assertThat(number("select count(*) from comment_thread where resolved_at is null"))
                .isBetween(3L, 6L);
        assertThat(number("select count(*) from comment_thread where resolved_at is not null"))
                .isOne();
        assertThat(number("select count(*) from comment where written_at > now()"))
                .isZero();
        assertThat(number("""
                        select count(*) from notice n join member m on m.account_id = n.recipient
                         where m.role = 'MARKETER' and n.read_at is null
                        """)).isGreaterThanOrEqualTo(3);
    }

    private long perWeek(String event, LocalDate from, LocalDate to) {
        return number(
                "select round(700.0 * count(*) / ('%2$s'::date - '%1$s'::date)) from interaction where event = '%3$s' and occurred_at >= '%1$s' and occurred_at < '%2$s'"
                        .formatted(from, to, event));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private long number(String sql) {
        return inside(() -> jdbc.sql(sql).query(Long.class).single());
    }

    private List<String> texts(String sql) {
        return inside(() -> jdbc.sql(sql).query(String.class).list());
    }

    private List<Map<String, Object>> rows(String sql) {
        return inside(() -> jdbc.sql(sql).query().listOfRows());
    }

    private <T> T inside(Supplier<T> query) {
        return CurrentWorkspace.in(workspace, () -> transaction.execute(begun -> query.get()));
    }
}
