package fr.agissons.core.people.organisation;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mails about organisations, as one topic that people may switch off. */
@Configuration(proxyBeanMethods = false)
class OrganisationMails {
    @Bean
    MailTopic mailsAboutOrganisations() {
        return new MailTopic("core.mail.organisation", false, true);
    }
}
