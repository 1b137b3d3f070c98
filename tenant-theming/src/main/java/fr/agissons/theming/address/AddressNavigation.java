package fr.agissons.theming.address;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.CorePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The site's address in the staff's menu, for those who look after the site. */
@Configuration(proxyBeanMethods = false)
class AddressNavigation {
    static final String ADDRESS = "/administration/adresse";
    static final String CHECK = "/administration/adresse/verifier";
    static final String GIVE_UP = "/administration/adresse/renoncer";

    @Bean
    NavigationEntry siteAddress() {
        return new NavigationEntry("address.menu", ADDRESS, Menu.STAFF, 870, CorePermissions.MANAGE_SITE).icon("globe");
    }
}
