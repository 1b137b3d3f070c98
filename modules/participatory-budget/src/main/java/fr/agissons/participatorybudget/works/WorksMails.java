package fr.agissons.participatorybudget.works;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may choose not to be mailed about: what becomes of the projects they follow. */
@Configuration(proxyBeanMethods = false)
class WorksMails {
    @Bean
    MailTopic worksMails() {
        return new MailTopic("budget.mail.works", false, false);
    }
}
