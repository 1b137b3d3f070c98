package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What voters are written about: always what became of their vote, because one they did not cast is what they must hear of;
 * and a ballot they left unfinished, unless they do not want to hear of it.
 */
@Configuration(proxyBeanMethods = false)
class BallotMails {
    @Bean
    MailTopic ballotMails() {
        return new MailTopic("budget.ballot.mail", true, false);
    }

    @Bean
    MailTopic ballotReminders() {
        return new MailTopic("budget.ballot.reminder", false, false);
    }
}
