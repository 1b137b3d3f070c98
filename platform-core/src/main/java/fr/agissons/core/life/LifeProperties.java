package fr.agissons.core.life;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a site ends.
 *
 * @param grace how long a closed site can still be taken back before it is erased
 */
@ConfigurationProperties("agissons.erasure")
public record LifeProperties(@DefaultValue("30d") Duration grace) {
    public LifeProperties {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("agissons.erasure.grace is a length of time");
        }
    }
}
