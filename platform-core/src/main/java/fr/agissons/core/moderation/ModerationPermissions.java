package fr.agissons.core.moderation;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who answers reports, and the mails about them, which nobody can switch off. */
@Configuration(proxyBeanMethods = false)
public class ModerationPermissions {
    /** Answering reports and appeals, hiding and restoring. */
    public static final String MODERATE = "content.moderate";

    @Bean
    Permission moderateContent() {
        return new Permission(MODERATE, Role.MODERATOR);
    }

    @Bean
    MailTopic mailsAboutModeration() {
        return new MailTopic("core.mail.moderation", true, false);
    }
}
