package fr.agissons.core.comment;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import fr.agissons.core.notification.MailTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who speaks for the town under its things, and the mails about what is said, which people may do without. */
@Configuration(proxyBeanMethods = false)
public class CommentPermissions {
    /** Answering in the town's name. */
    public static final String ANSWER = "comment.answer";

    @Bean
    Permission answerComments() {
        return new Permission(ANSWER, Role.MODERATOR);
    }

    @Bean
    MailTopic mailsAboutComments() {
        return new MailTopic("core.mail.comment", false, true);
    }
}
