package fr.agissons.mutualaid.skill;

import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people who offer a skill may choose not to be mailed about; others can set off invitations at will. */
@Configuration(proxyBeanMethods = false)
class SkillMails {
    @Bean
    MailTopic mutualAidSkillMails() {
        return new MailTopic("mutualaid.mail.skill", false, false);
    }

    @Bean
    MailTopic mutualAidInvitationMails() {
        return new MailTopic("mutualaid.mail.invitation", false, true);
    }
}
