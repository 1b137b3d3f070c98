package fr.agissons.participatorybudget.idea;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may choose not to be mailed about: what becomes of ideas, and being asked to sign one. */
@Configuration(proxyBeanMethods = false)
class IdeaMails {
    @Bean
    MailTopic ideaMails() {
        return new MailTopic("budget.mail.idea", false, false);
    }

    @Bean
    MailTopic ideaInvitationMails() {
        return new MailTopic("budget.mail.idea.invited", false, true);
    }
}
