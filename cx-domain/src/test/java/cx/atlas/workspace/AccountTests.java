package cx.atlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTests {

    private static final PasswordHash FORMER = new PasswordHash("former");
    private static final PasswordHash NEXT = new PasswordHash("next");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void an_address_is_kept_in_lower_case_without_space_around() {
        assertThat(new EmailAddress(" Ada.Lovelace@Example.COM ").value()).isEqualTo("ada.lovelace@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada lovelace@example.com",
                "a@b@example.com",
                "ada@exam ple.com",
                "<ada@example.com>",
                "ada@example.com\nBcc: eve@example.com"
            })
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_address_has_at_most_254_characters() {
        assertThatThrownBy(() -> new EmailAddress("a@" + "b".repeat(250) + ".example"))
                .isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eleven char", "aaaaaaaaaaaaaaaaaaaa", "abababababab", "            "})
    void a_password_that_is_short_or_simple_is_refused(String text) {
        assertThatThrownBy(() -> new NewPassword(text)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "пароль из слов", "  spaces count  "})
    void a_password_is_taken_as_it_is_typed(String text) {
        assertThat(new NewPassword(text).value()).isEqualTo(text);
    }

    @Test
    void a_password_changes_from_the_one_that_was_proved_only() {
        var account = Account.ofPerson(AccountId.next(), new EmailAddress("a@b.example"), new Name("A"), FORMER);
        account.changePassword(FORMER, NEXT);
        assertThatThrownBy(() -> account.changePassword(FORMER, new PasswordHash("third")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_account_of_the_demo_never_gets_a_password() {
        var account = Account.ofDemo(AccountId.next(), new EmailAddress("a@b.example"), new Name("A"));
        assertThatThrownBy(() -> account.changePassword(FORMER, NEXT)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_invitation_is_accepted_once() {
        var invitation = invitation();
        invitation.accept(NOW);
        assertThatThrownBy(() -> invitation.accept(NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_invitation_is_open_for_a_week() {
        invitation().accept(NOW.plus(Duration.ofDays(7)));
        var late = invitation();
        assertThatThrownBy(() -> late.accept(NOW.plus(Duration.ofDays(7)).plusSeconds(1)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_token_is_long_new_each_time_and_never_printed() {
        var token = InvitationToken.next();
        assertThat(token.value())
                .hasSize(43)
                .isNotEqualTo(InvitationToken.next().value());
        assertThat(token.hash()).hasSize(64).isEqualTo(new InvitationToken(token.value()).hash());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void settings_need_a_region_and_a_currency_that_exist() {
        assertThat(WorkspaceSettings.of("Acme", "Europe/Berlin", "EUR").zone().getId())
                .isEqualTo("Europe/Berlin");
        assertThatThrownBy(() -> WorkspaceSettings.of("Acme", "+02:00", "EUR")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> WorkspaceSettings.of("Acme", "UTC", "Thaler")).isInstanceOf(RuleBroken.class);
    }

    private static Invitation invitation() {
        return new Invitation(
                InvitationId.next(),
                new EmailAddress("grace@example.com"),
                Role.VIEWER,
                InvitationToken.next(),
                AccountId.next(),
                NOW);
    }
}
