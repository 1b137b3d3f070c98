package fr.agissons.core.address;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform is reached from the Internet.
 *
 * @param host the name that towns' own names are to be aliases of; nothing for {@code sites} under the platform's domain
 * @param resolver whom to ask about names, such as {@code dns://192.0.2.53}; nothing for the machine's own
 */
@ConfigurationProperties("agissons.edge")
record EdgeProperties(
        @DefaultValue("") String host, @DefaultValue("") String resolver) {}
