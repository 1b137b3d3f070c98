package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What voters are written about: always, because a vote they did not cast is what they must hear of. */
@Configuration(proxyBeanMethods = false)
class BallotMails {
    @Bean
    MailTopic ballotMails() {
        return new MailTopic("budget.ballot.mail", true, false);
    }
}
