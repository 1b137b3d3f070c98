package fr.agissons.sharing.stock;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.settings.SaveSettings;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What residents lend is found as long as their town lets them lend. */
@Component
class FollowSettings {
    private final Optional<UUID> sharing;
    private final Stock stock;
    private final ApplicationEventPublisher events;

    FollowSettings(Modules modules, Stock stock, ApplicationEventPublisher events) {
        this.sharing = modules.find("pret").map(CivicModule::number);
        this.stock = stock;
        this.events = events;
    }

    @EventListener
    void on(StateChanged event) {
        if (event.kind().equals(SaveSettings.KIND)
                && sharing.filter(event.subject()::equals).isPresent()) {
            stock.modelsOfResidents().forEach(model -> events.publishEvent(ModelChanged.of(model)));
        }
    }
}
