package cx.atlas.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a **bold** word | a <strong>bold</strong> word
            an *italic* word | an <em>italic</em> word
            **bold and *both*** | <strong>bold and <em>both</em></strong>
            2 * 3 * 4 | 2 * 3 * 4
            ** no ** | ** no **
            **open | **open
            # No heading | # No heading
            `no code` | `no code`
            ![no](https://x.example/a.png) | !<a href="https://x.example/a.png" target="_blank" rel="noopener noreferrer nofollow">no</a>
            """)
    void bold_and_italic_and_nothing_else(String typed, String html) {
        assertThat(Markdown.html(typed)).isEqualTo(html);
    }

    @Test
    void words_that_are_a_link_themselves_hold_none() {
        assertThat(Markdown.unlinked("**see** [the page](https://x.example/?a=1&b=2) <a>"))
                .isEqualTo("<strong>see</strong> the page &lt;a&gt;");
    }

    @Test
    void lines_that_begin_with_a_dash_or_a_number_are_lists() {
        assertThat(Markdown.html("Before\n- one\n- *two*\nAfter\n1. first\n2) second"))
                .isEqualTo(
                        "Before<ul><li>one</li><li><em>two</em></li></ul>After<ol><li>first</li><li>second</li></ol>");
        assertThat(Markdown.html("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(Markdown.html("-5 degrees")).isEqualTo("-5 degrees");
    }

    @Test
    void links_go_to_the_web_and_to_mailboxes() {
        assertThat(Markdown.html("see [the *page*](https://x.example/?a=1&b=2)."))
                .isEqualTo(
                        "see <a href=\"https://x.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">the *page*</a>.");
        assertThat(Markdown.html("[mail](mailto:a@x.example)")).contains("href=\"mailto:a@x.example\"");
        assertThat(Markdown.html("https://x.example/a, and more"))
                .startsWith("<a href=\"https://x.example/a\"")
                .endsWith(">https://x.example/a</a>, and more");
        assertThat(Markdown.inCell("https://x.example/a")).contains("<a tabindex=\"-1\" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "**<b onclick=alert(1)>x</b>**",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](https://x.example/\"onmouseover=alert(1))",
                "[<img src=x onerror=alert(1)>](https://x.example)",
                "https://x.example/'onmouseover='alert(1)",
                "- <svg/onload=alert(1)>",
                "1. </li></ol><script>alert(1)</script>",
                "[x](https://x.example\" onclick=\"alert(1))",
                "&lt;script&gt;",
                "[x](vbscript:x) [y](//x.example) [z](/etc)"
            })
    void nothing_that_runs_comes_out(String typed) {
        var html = Markdown.html(typed);
        assertThat(html.replaceAll("</?(?:strong|em|ul|ol|li|a)>", "")
                        .replaceAll("<a href=\"(?:https?://|mailto:)[^\"<>]*\" target=\"_blank\" rel=\"[a-z ]*\">", ""))
                .doesNotContain("<", ">", "\"");
        assertThat(html).doesNotContain("href=\"javascript", "href=\"data", "href=\"vbscript", "href=\"/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a ", "*a ", "[a](", "https://", "**", "*", "_", "[[[", "- **"})
    void no_text_takes_long(String piece) {
        var text = piece.repeat(4_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Markdown.html(text));
    }
}
