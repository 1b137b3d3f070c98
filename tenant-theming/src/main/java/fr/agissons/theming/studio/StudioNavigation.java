package fr.agissons.theming.studio;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.theming.look.LookPermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The studio in the staff's menu, for those who may dress the site. */
@Configuration(proxyBeanMethods = false)
class StudioNavigation {
    @Bean
    NavigationEntry studio() {
        return new NavigationEntry("studio.menu", Chapter.STUDIO, Menu.STAFF, 520, LookPermissions.DRESS_SITE)
                .icon("palette");
    }
}
