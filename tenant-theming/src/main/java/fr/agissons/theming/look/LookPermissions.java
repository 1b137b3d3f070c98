package fr.agissons.theming.look;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides how the site looks and speaks. */
@Configuration(proxyBeanMethods = false)
public class LookPermissions {
    /** Preparing a look, publishing it, going back to a former one. */
    public static final String DRESS_SITE = "site.dress";

    @Bean
    Permission dressSite() {
        return new Permission(DRESS_SITE, Role.ADMIN);
    }
}
