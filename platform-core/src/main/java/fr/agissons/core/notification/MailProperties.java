package fr.agissons.core.notification;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave the platform.
 *
 * @param sender the address they come from; the town's name stands before it
 * @param site how a site's origin is written, {@code {host}} standing for the town's host
 * @param giveUpAfter how long a mail is tried again before it counts as failed
 */
@ConfigurationProperties("agissons.mail")
record MailProperties(
        @DefaultValue("ne-pas-repondre@localhost") String sender,
        @DefaultValue("https://{host}") String site,
        @DefaultValue("3d") Duration giveUpAfter) {

    URI link(String host, String path) {
        return URI.create(site.replace("{host}", host) + path);
    }

    Optional<URI> linkTo(String host, Optional<String> path) {
        return path.map(known -> link(host, known));
    }
}
