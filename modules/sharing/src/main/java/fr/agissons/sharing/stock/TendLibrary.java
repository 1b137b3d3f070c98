package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.ClosedDays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who lend do with their library: its words and rules, its door, its holidays. */
@Service
@Transactional
public class TendLibrary {
    private final Libraries libraries;
    private final Closures closures;
    private final Keepers keepers;
    private final Stock stock;
    private final ApplicationEventPublisher events;

    TendLibrary(
            Libraries libraries, Closures closures, Keepers keepers, Stock stock, ApplicationEventPublisher events) {
        this.libraries = libraries;
        this.closures = closures;
        this.keepers = keepers;
        this.stock = stock;
        this.events = events;
    }

    /** Opens a library in an association's name, or in the town's. */
    public UUID found(Me me, @Nullable UUID organisation, LibraryDetails details) {
        keepers.requireFor(me, organisation);
        return libraries.save(new Library(organisation, details)).getId();
    }

    /**
     * Writes it anew; loans that are promised keep the times they were promised for.
     *
     * @param version the state of the library the person was looking at
     */
    public void edit(Me me, UUID id, int version, LibraryDetails details) {
        Library library = keepers.find(me, id);
        if (library.ownerId() != null || library.version() != version) {
            throw new Refusals.Conflict("sharing.library.stale");
        }
        library.edit(details);
        tellChanged(id);
    }

    /** Shows what it lends, or nothing for a while. */
    public void open(Me me, UUID id, boolean shown) {
        keepers.find(me, id).open(shown);
        tellChanged(id);
    }

    /** Keeps the door shut on these days; loans that begin or end then are moved, and the borrowers told. */
    public void close(Me me, UUID id, ClosedDays days, String reason) {
        keepers.require(me, id);
        closures.saveAndFlush(new Closure(id, days, reason));
        events.publishEvent(new LibraryClosed(id, days, reason));
    }

    /** Opens the door after all; loans that were moved stay where they are. */
    public void reopen(Me me, UUID id, UUID closure) {
        keepers.require(me, id);
        Closure found = closures.findById(closure)
                .filter(one -> one.libraryId().equals(id))
                .orElseThrow(Refusals.NotFound::new);
        closures.delete(found);
    }

    private void tellChanged(UUID library) {
        List<UUID> models = stock.modelsOf(library);
        models.forEach(model -> events.publishEvent(ModelChanged.of(model)));
    }
}
