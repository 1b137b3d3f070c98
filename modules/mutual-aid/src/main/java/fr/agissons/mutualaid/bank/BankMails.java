package fr.agissons.mutualaid.bank;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may choose not to be mailed about their time. */
@Configuration(proxyBeanMethods = false)
class BankMails {
    @Bean
    MailTopic mutualAidBankMails() {
        return new MailTopic("mutualaid.mail.bank", false, false);
    }
}
