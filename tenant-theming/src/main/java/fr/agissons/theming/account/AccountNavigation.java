package fr.agissons.theming.account;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The personal entries every site has, whatever its modules. */
@Configuration(proxyBeanMethods = false)
class AccountNavigation {
    static final String HUB = "/moi";
    static final String MESSAGES = "/moi/messages";
    static final String PROFILE = "/moi/profil";

    @Bean
    NavigationEntry myPage() {
        return new NavigationEntry("account.hub.menu", HUB, Menu.PERSONAL, 0, null).icon("house");
    }

    @Bean
    NavigationEntry myMessages() {
        return new NavigationEntry("account.inbox.menu", MESSAGES, Menu.PERSONAL, 900, null).icon("mail");
    }

    @Bean
    NavigationEntry myProfile() {
        return new NavigationEntry("account.profile.menu", PROFILE, Menu.PERSONAL, 910, null).icon("user");
    }
}
