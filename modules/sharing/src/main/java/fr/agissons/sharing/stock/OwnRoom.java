package fr.agissons.sharing.stock;

import fr.agissons.core.settings.Settings;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.setting.SharingSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much room the town leaves for what its residents lend of their own: whether they do at all, and how many things. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnRoom {
    private final Settings settings;
    private final ItemModels models;
    private final LibraryTurn turn;

    OwnRoom(Settings settings, ItemModels models, LibraryTurn turn) {
        this.settings = settings;
        this.models = models;
        this.turn = turn;
    }

    /** Turns away whoever would begin to lend where residents do not. */
    void requireOpen() {
        if (!settings.of(SharingSettings.class).ownThings()) {
            throw new Refusals.Conflict("sharing.own.off");
        }
    }

    /** Turns away one thing too many of a resident; two tabs sent at once are counted one after the other. */
    void requireFor(Library library) {
        if (library.ownerId() == null) {
            return;
        }
        requireOpen();
        turn.take(library.getId());
        if (models.countShown(library.getId())
                >= settings.of(SharingSettings.class).mostThings()) {
            throw new Refusals.Conflict("sharing.own.full");
        }
    }
}
