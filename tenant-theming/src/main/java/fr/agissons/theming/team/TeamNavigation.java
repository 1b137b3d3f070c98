package fr.agissons.theming.team;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.CorePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The team in the staff's menu, for those who give roles. */
@Configuration(proxyBeanMethods = false)
class TeamNavigation {
    static final String TEAM = "/administration/equipe";
    static final String PREVIEW = "/administration/equipe/apercu";

    @Bean
    NavigationEntry team() {
        return new NavigationEntry("team.menu", TEAM, Menu.STAFF, 520, CorePermissions.GRANT_ROLES).icon("users-round");
    }
}
