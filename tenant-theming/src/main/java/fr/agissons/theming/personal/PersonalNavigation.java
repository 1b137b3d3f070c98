package fr.agissons.theming.personal;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the site holds on a person, at the end of their own menu. */
@Configuration(proxyBeanMethods = false)
class PersonalNavigation {
    static final String HUB = "/moi";
    static final String DATA = "/moi/donnees";
    static final String FILE = "/moi/donnees.zip";
    static final String LEAVE = "/moi/quitter";
    static final String GONE = "/au-revoir";

    @Bean
    NavigationEntry myData() {
        return new NavigationEntry("personal.data.menu", DATA, Menu.PERSONAL, 920, null).icon("file-text");
    }
}
