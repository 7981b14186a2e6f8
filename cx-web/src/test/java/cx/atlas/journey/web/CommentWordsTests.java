package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.web.CommentWords.Piece;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentWordsTests {

    private final CommentWords words = new CommentWords(List.of("Ann Lee", "Bo"));

    @Test
    void people_and_addresses_stand_out() {
        assertThat(words.pieces("@Bo, see https://example.com/a?b=@Bo for @ann lee"))
                .containsExactly(
                        new Piece("@Bo", null, true),
                        new Piece(", see ", null, false),
                        new Piece("https://example.com/a?b=@Bo", "https://example.com/a?b=@Bo", false),
                        new Piece(" for ", null, false),
                        new Piece("@ann lee", null, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.com.|https://example.com",
                "(https://example.com/)|https://example.com/",
                "HTTP://EXAMPLE.COM, and|HTTP://EXAMPLE.COM",
                "https://example.com/a_(b)!|https://example.com/a_(b",
            })
    void what_ends_a_sentence_does_not_belong_to_an_address(String text, String href) {
        assertThat(links(text)).containsExactly(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<b>x</b>",
                "ftp://example.com",
                "//example.com",
                "https://",
                "<a href='x'>y</a>"
            })
    void nothing_else_is_an_address(String text) {
        assertThat(links(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@Bo", "a https://b.c d\n@Bo\n\n<i>", "@Bo@Bo https://x.y@Bo", "https://a.b\"><script>"})
    void the_pieces_are_the_text_again(String text) {
        assertThat(words.pieces(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private List<String> links(String text) {
        return words.pieces(text).stream()
                .map(Piece::href)
                .filter(Objects::nonNull)
                .toList();
    }
}
