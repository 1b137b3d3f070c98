package fr.agissons.theming.administration;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.CorePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The overview at the head of the staff's menu, where admins come in, and the modules further down. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {
    static final String OVERVIEW = "/administration";
    static final String MODULES = "/administration/modules";

    @Bean
    NavigationEntry administration() {
        return new NavigationEntry("administration.menu", OVERVIEW, Menu.STAFF, 1, CorePermissions.MANAGE_SITE)
                .icon("layout-dashboard");
    }

    @Bean
    NavigationEntry modulesOfTheSite() {
        return new NavigationEntry("administration.modules.menu", MODULES, Menu.STAFF, 510, CorePermissions.MANAGE_SITE)
                .icon("blocks");
    }
}
