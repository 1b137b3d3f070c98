package fr.agissons.core.notification;

import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Puts one letter in its envelope and hands it to the mail server. No line break of anybody's reaches a header. */
@Component
class Postman {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final String PREFERENCES = "/moi/profil";

    private final ObjectProvider<JavaMailSender> sender;
    private final ObjectProvider<MailRenderer> renderer;
    private final MailProperties properties;
    private final SiteAddresses sites;

    Postman(
            ObjectProvider<JavaMailSender> sender,
            ObjectProvider<MailRenderer> renderer,
            MailProperties properties,
            SiteAddresses sites) {
        this.sender = sender;
        this.renderer = renderer;
        this.properties = properties;
        this.sites = sites;
    }

    /** Whether there is a mail server to hand letters to; without one they wait. */
    boolean ready() {
        return sender.getIfAvailable() != null && renderer.getIfAvailable() != null;
    }

    /** Writes and sends; called with the town bound. */
    void post(Tenant tenant, DueMail mail, String email) {
        var preferences = link(tenant, PREFERENCES);
        var letter = renderer.getObject()
                .render(new MailRenderer.Message(
                        mail.type(),
                        mail.language(),
                        mail.name(),
                        mail.arguments().stream()
                                .map(argument -> argument.in(mail.language()))
                                .toList(),
                        mail.path().map(path -> link(tenant, path)).orElse(null),
                        preferences));
        var mails = sender.getObject();
        try {
            var message = mails.createMimeMessage();
            fill(message, tenant, mail, email, letter);
            message.setHeader("List-Unsubscribe", "<" + preferences + ">");
            mails.send(message);
        } catch (MessagingException | UnsupportedEncodingException malformed) {
            throw new MailPreparationException(malformed);
        }
    }

    private void fill(MimeMessage message, Tenant tenant, DueMail mail, String email, MailRenderer.Mail letter)
            throws MessagingException, UnsupportedEncodingException {
        var content = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        content.setText(letter.text(), letter.html());
        message.setFrom(new InternetAddress(properties.sender(), line(tenant.name()), StandardCharsets.UTF_8.name()));
        var to = new InternetAddress(line(email), true);
        if (!mail.name().isEmpty()) {
            to.setPersonal(line(mail.name()), StandardCharsets.UTF_8.name());
        }
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(line(letter.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Content-Language", mail.language().getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<" + mail.id() + "." + mail.tenant() + "@" + tenant.host() + ">");
    }

    private URI link(Tenant tenant, String path) {
        return sites.origin(tenant).resolve(path);
    }

    private static String line(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
