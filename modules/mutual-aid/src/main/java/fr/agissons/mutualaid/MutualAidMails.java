package fr.agissons.mutualaid;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may choose not to be mailed about: all but the news that somebody comes, or does not. */
@Configuration(proxyBeanMethods = false)
class MutualAidMails {
    @Bean
    MailTopic mutualAidMails() {
        return new MailTopic("mutualaid.mail", false, false);
    }

    @Bean
    MailTopic confirmedHelpMails() {
        return new MailTopic("mutualaid.mail.confirmed", true, false);
    }

    @Bean
    MailTopic helpCalledOffMails() {
        return new MailTopic("mutualaid.mail.over", true, false);
    }
}
