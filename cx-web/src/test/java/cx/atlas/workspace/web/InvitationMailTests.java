package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceFacts;
import cx.atlas.workspace.web.InvitationMail.Outcome;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

class InvitationMailTests {

    private static final String LINK = "https://atlas.example.com/join/1/abc";

    private final List<SimpleMailMessage> sent = new ArrayList<>();
    private final Actor ada = new Actor(
            AccountId.next(),
            WorkspaceId.next(),
            "Ada",
            Role.ADMIN,
            Set.of(),
            new WorkspaceFacts("Acme & Sons", ZoneOffset.UTC, "EUR", false));

    @Test
    void the_mail_carries_the_link_and_who_invites_where_to() {
        assertThat(mail(server(false)).send(new EmailAddress("grace@example.com"), ada, LINK, Locale.ENGLISH))
                .isEqualTo(Outcome.SENT);
        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.getTo()).containsExactly("grace@example.com");
            assertThat(mail.getFrom()).isEqualTo("atlas@example.com");
            assertThat(mail.getSubject()).isEqualTo("Invitation to Acme & Sons in CX Atlas");
            assertThat(mail.getText()).contains("Ada invites you", LINK);
        });
    }

    @Test
    void it_speaks_the_language_of_who_invites() {
        mail(server(false)).send(new EmailAddress("grace@example.com"), ada, LINK, Locale.GERMAN);
        assertThat(sent.get(0).getText()).contains("Ada lädt Sie ein");
    }

    @Test
    void a_server_that_does_not_answer_spoils_nothing() {
        assertThat(mail(server(true)).send(new EmailAddress("grace@example.com"), ada, LINK, Locale.ENGLISH))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void without_a_server_the_link_is_handed_over() {
        assertThat(mail(Map.of()).send(new EmailAddress("grace@example.com"), ada, LINK, Locale.ENGLISH))
                .isEqualTo(Outcome.NO_SERVER);
    }

    private InvitationMail mail(Map<String, Object> beans) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/workspace");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var servers = new StaticListableBeanFactory(beans).getBeanProvider(MailSender.class);
        return new InvitationMail(servers, messages, "atlas@example.com");
    }

    private Map<String, Object> server(boolean broken) {
        return Map.of("server", new MailSender() {
            @Override
            public void send(SimpleMailMessage... mails) throws MailException {
                if (broken) {
                    throw new MailSendException("Connection refused");
                }
                sent.addAll(List.of(mails));
            }
        });
    }
}
