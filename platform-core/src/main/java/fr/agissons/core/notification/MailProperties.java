package fr.agissons.core.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave the platform.
 *
 * @param sender the address they come from; the town's name stands before it
 * @param giveUpAfter how long a mail is tried again before it counts as failed
 */
@ConfigurationProperties("agissons.mail")
record MailProperties(
        @DefaultValue("ne-pas-repondre@localhost") String sender,
        @DefaultValue("3d") Duration giveUpAfter) {}
