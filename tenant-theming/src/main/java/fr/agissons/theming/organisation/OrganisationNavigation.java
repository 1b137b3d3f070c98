package fr.agissons.theming.organisation;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.CorePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory in the main menu, the queue in the moderators'. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {
    static final String DIRECTORY = "/organisations";
    static final String MODERATION = "/moderation/organisations";

    @Bean
    NavigationEntry organisations() {
        return new NavigationEntry("organisation.directory.menu", DIRECTORY, Menu.MAIN, 800, null).icon("users");
    }

    @Bean
    NavigationEntry organisationModeration() {
        return new NavigationEntry(
                        "organisation.moderation.menu",
                        MODERATION,
                        Menu.STAFF,
                        100,
                        CorePermissions.VALIDATE_ORGANISATIONS)
                .icon("users");
    }
}
