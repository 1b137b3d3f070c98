package fr.agissons.theming.journal;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.people.CorePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal at the end of the staff's menu, for those who may read it. */
@Configuration(proxyBeanMethods = false)
class JournalNavigation {
    static final String JOURNAL = "/administration/journal";
    static final String EXPORT = "/administration/journal.csv";
    static final String VERIFICATION = "/administration/journal/verifier";

    @Bean
    NavigationEntry journal() {
        return new NavigationEntry("journal.menu", JOURNAL, Menu.STAFF, 900, CorePermissions.READ_JOURNAL)
                .icon("scroll-text");
    }
}
