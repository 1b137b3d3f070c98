package fr.agissons.console;

import fr.agissons.core.tenancy.PlatformSite;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Has the console answer on its host as soon as the server does, on an empty platform too. */
@Component
class ConsoleSite implements ApplicationListener<ApplicationStartedEvent> {
    private final PlatformSite platform;

    ConsoleSite(PlatformSite platform) {
        this.platform = platform;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        platform.stand();
    }
}
