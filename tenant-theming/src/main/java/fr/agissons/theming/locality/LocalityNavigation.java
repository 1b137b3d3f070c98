package fr.agissons.theming.locality;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.CorePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Neighbourhoods and partners in the staff's menu. */
@Configuration(proxyBeanMethods = false)
class LocalityNavigation {
    static final String NEIGHBOURHOODS = "/administration/quartiers";
    static final String PARTNERS = "/administration/partenaires";

    @Bean
    NavigationEntry neighbourhoods() {
        return new NavigationEntry(
                        "locality.neighbourhoods.menu", NEIGHBOURHOODS, Menu.STAFF, 530, CorePermissions.MANAGE_SITE)
                .icon("map");
    }

    @Bean
    NavigationEntry partners() {
        return new NavigationEntry("locality.partners.menu", PARTNERS, Menu.STAFF, 540, CorePermissions.MANAGE_SITE)
                .icon("handshake");
    }
}
