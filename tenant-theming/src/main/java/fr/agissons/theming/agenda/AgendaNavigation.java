package fr.agissons.theming.agenda;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A person's own agenda in their menu; the town's is linked at the foot of each page. */
@Configuration(proxyBeanMethods = false)
class AgendaNavigation {
    static final String OPEN = "/agenda";
    static final String OPEN_FILE = "/agenda.ics";
    static final String OWN = "/mon-agenda";
    static final String KEY = "/mon-agenda/cle";
    static final String WITHDRAW = "/mon-agenda/cle/retirer";
    static final String FEED = "/mon-agenda/abonnement/";

    @Bean
    NavigationEntry myAgenda() {
        return new NavigationEntry("agenda.own.menu", OWN, Menu.PERSONAL, 890, null).icon("calendar-days");
    }
}
