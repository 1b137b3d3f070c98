package fr.agissons.volunteering;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may choose not to be mailed about: all but the news that they should stay at home. */
@Configuration(proxyBeanMethods = false)
class VolunteeringMails {
    @Bean
    MailTopic missionMails() {
        return new MailTopic("volunteering.mail", false, false);
    }

    @Bean
    MailTopic cancelledSlotMails() {
        return new MailTopic("volunteering.mail.slot-cancelled", true, false);
    }
}
