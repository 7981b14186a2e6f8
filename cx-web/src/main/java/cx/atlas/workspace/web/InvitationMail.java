package cx.atlas.workspace.web;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.EmailAddress;
import java.util.Locale;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Sends the link of an invitation, where a mail server is set (spring.mail.host); without one the link is handed over. */
@Slf4j
@Component
class InvitationMail {

    private final ObjectProvider<MailSender> sender;
    private final MessageSource messages;
    private final String from;

    InvitationMail(ObjectProvider<MailSender> sender, MessageSource messages, @Value("${cx.mail.from}") String from) {
        this.sender = sender;
        this.messages = messages;
        this.from = from;
    }

    /** What became of the mail; the invitation holds whatever that is. */
    enum Outcome {
        SENT,
        FAILED,
        NO_SERVER
    }

    Outcome send(EmailAddress to, Actor by, String link, Locale locale) {
        var server = sender.getIfAvailable();
        if (server == null) {
            return Outcome.NO_SERVER;
        }
        try {
            server.send(mail(to, by, link, locale));
            return Outcome.SENT;
        } catch (MailException failure) {
            log.warn("An invitation could not be mailed: {}", failure.getMessage());
            return Outcome.FAILED;
        }
    }

    private SimpleMailMessage mail(EmailAddress to, Actor by, String link, Locale locale) {
        var workspace = by.workspace().name();
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to.value());
        mail.setSubject(messages.getMessage("workspace.invitation.mail.subject", new Object[] {workspace}, locale));
        mail.setText(messages.getMessage(
                "workspace.invitation.mail.text", new Object[] {by.name(), workspace, link}, locale));
        return mail;
    }
}
