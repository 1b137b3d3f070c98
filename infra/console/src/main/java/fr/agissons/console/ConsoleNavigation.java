package fr.agissons.console;

import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The console's menu. */
@Configuration(proxyBeanMethods = false)
class ConsoleNavigation {
    @Bean
    NavigationEntry sites() {
        return new NavigationEntry("console.sites.menu", "/sites", Menu.CONSOLE, 0, null).icon("globe");
    }

    @Bean
    NavigationEntry opening() {
        return new NavigationEntry("console.opening.menu", "/sites/nouveau", Menu.CONSOLE, 10, null).icon("plus");
    }

    @Bean
    NavigationEntry erasures() {
        return new NavigationEntry("console.erasures.title", "/sites/effacements", Menu.CONSOLE, 20, null)
                .icon("shield-check");
    }

    @Bean
    NavigationEntry keys() {
        return new NavigationEntry("console.keys.menu", "/cles", Menu.CONSOLE, 30, null).icon("key-round");
    }
}
