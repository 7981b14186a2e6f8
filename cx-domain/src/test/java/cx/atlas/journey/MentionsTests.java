package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.Mentions.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTests {

    private static final List<String> NAMES = List.of("Ann", "Ann Lee", "Jörg Groß", "Ö. 木村");

    @Test
    void a_full_name_after_an_at_sign_is_a_mention() {
        assertThat(names("Ask @Jörg Groß, or (@ann)!")).containsExactly("Jörg Groß", "Ann");
        assertThat(names("@Ö. 木村 knows")).containsExactly("Ö. 木村");
    }

    @Test
    void the_longer_name_wins() {
        assertThat(names("@Ann Lee and @Ann left")).containsExactly("Ann Lee", "Ann");
        assertThat(names("@Ann Leer")).containsExactly("Ann");
    }

    @Test
    void addresses_and_parts_of_words_are_none() {
        assertThat(names("info@Ann.example, @Annabel, @ Ann, @, Ann")).isEmpty();
        assertThat(Mentions.in("@Ann", List.of())).isEmpty();
    }

    @Test
    void a_mention_knows_where_it_stands() {
        assertThat(Mentions.in("To @ann:", NAMES)).containsExactly(new Mention(3, 7, "Ann"));
    }

    private static List<String> names(String text) {
        return Mentions.in(text, NAMES).stream().map(Mention::name).toList();
    }
}
