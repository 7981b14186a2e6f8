package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ListQueryTests {

    @Test
    void links_keep_the_filters_and_forget_the_page() {
        var query = query(Map.of("q", "live chat & more", "channel", "web", "page", "3"));
        assertThat(query.sortedBy("owner")).isEqualTo("/touchpoints?channel=web&q=live%20chat%20%26%20more&sort=owner");
    }

    @Test
    void whatever_is_searched_for_is_encoded() {
        var query = query(Map.of("q", "{name}\n+1 ä", "{n}", "x"));
        assertThat(query.with(Map.of())).isEqualTo("/touchpoints?q=%7Bname%7D%0A%2B1%20%C3%A4&%7Bn%7D=x");
    }

    @Test
    void a_column_turns_when_it_is_asked_again() {
        var ascending = query(Map.of("sort", "owner"));
        assertThat(ascending.ariaSort("owner")).isEqualTo("ascending");
        assertThat(ascending.ariaSort("name")).isNull();
        assertThat(ascending.sortedBy("owner")).isEqualTo("/touchpoints?sort=-owner");

        var descending = query(Map.of("sort", "-owner"));
        assertThat(descending.descending()).isTrue();
        assertThat(descending.ariaSort("owner")).isEqualTo("descending");
        assertThat(descending.sortedBy("owner")).isEqualTo("/touchpoints?sort=owner");
    }

    @Test
    void an_order_that_does_not_exist_is_the_default_one() {
        assertThat(query(Map.of("sort", "password")).sort()).isEqualTo("name");
        assertThat(query(Map.of()).sort()).isEqualTo("name");
    }

    @Test
    void a_page_that_is_no_number_is_the_first() {
        for (var page : List.of("", "0", "-1", "x", "1.5", "99999999999")) {
            assertThat(query(Map.of("page", page)).page()).as(page).isEqualTo(1);
        }
        assertThat(query(Map.of("page", "2")).page()).isEqualTo(2);
    }

    @Test
    void pages_have_50_rows_and_the_last_one_the_rest() {
        var last = new Paging(query(Map.of("page", "4", "q", "x")), 173);
        assertThat(last.from()).isEqualTo(151);
        assertThat(last.to()).isEqualTo(173);
        assertThat(last.offset()).isEqualTo(150);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.previous()).isEqualTo("/touchpoints?page=3&q=x");
    }

    @Test
    void a_page_past_the_end_is_the_last_one() {
        assertThat(new Paging(query(Map.of("page", "9")), 51).page()).isEqualTo(2);
        var empty = new Paging(query(Map.of("page", "9")), 0);
        assertThat(empty.page()).isEqualTo(1);
        assertThat(empty.from()).isZero();
        assertThat(empty.to()).isZero();
    }

    @Test
    void the_first_page_has_no_number_in_its_address() {
        assertThat(new Paging(query(Map.of("page", "2")), 80).previous()).isEqualTo("/touchpoints");
    }

    private static ListQuery query(Map<String, String> parameters) {
        var request = new MockHttpServletRequest("GET", "/touchpoints");
        parameters.forEach(request::addParameter);
        return ListQuery.of(request, List.of("name", "owner"), "name");
    }
}
