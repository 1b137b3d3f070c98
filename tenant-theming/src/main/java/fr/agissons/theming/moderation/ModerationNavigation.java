package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.ModerationPermissions;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports in the staff's menu. */
@Configuration(proxyBeanMethods = false)
class ModerationNavigation {
    static final String REPORT = "/signaler";
    static final String VISITOR = "/signaler/visiteur";
    static final String THANKS = "/signaler/merci";
    static final String QUEUE = "/administration/signalements";
    static final String DECISIONS = "/administration/decisions";
    static final String MINE = "/moi/decisions/";

    @Bean
    NavigationEntry reports() {
        return new NavigationEntry("moderation.menu", QUEUE, Menu.STAFF, 50, ModerationPermissions.MODERATE)
                .icon("flag");
    }
}
