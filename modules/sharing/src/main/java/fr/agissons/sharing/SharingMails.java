package fr.agissons.sharing;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may choose not to be mailed about: all but what changes a loan or a promise of theirs. */
@Configuration(proxyBeanMethods = false)
class SharingMails {
    @Bean
    MailTopic loanMails() {
        return new MailTopic("sharing.mail", false, false);
    }

    @Bean
    MailTopic changedLoanMails() {
        return new MailTopic("sharing.mail.changed", true, false);
    }

    @Bean
    MailTopic giftMails() {
        return new MailTopic("sharing.gift.mail", false, false);
    }

    @Bean
    MailTopic changedGiftMails() {
        return new MailTopic("sharing.gift.mail.changed", true, false);
    }

    @Bean
    MailTopic campaignMails() {
        return new MailTopic("sharing.campaign.mail", false, false);
    }

    @Bean
    MailTopic changedCampaignMails() {
        return new MailTopic("sharing.campaign.mail.changed", true, false);
    }
}
