package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What residents do who lend things of their own: begin, write it anew, end it. */
@Service
@Transactional
public class TendOwn {
    private static final String TURN =
            "select version from membership where tenant_id = :tenant and person_id = :person for no key update";

    private final Libraries libraries;
    private final ItemModels models;
    private final HomeDoors doors;
    private final OwnRoom room;
    private final Reads reads;
    private final ApplicationEventPublisher events;

    TendOwn(
            Libraries libraries,
            ItemModels models,
            HomeDoors doors,
            OwnRoom room,
            Reads reads,
            ApplicationEventPublisher events) {
        this.libraries = libraries;
        this.models = models;
        this.doors = doors;
        this.room = room;
        this.reads = reads;
        this.events = events;
    }

    private record Turn(int version) {}

    /** Begins to lend; whoever does already keeps what they have, also when two tabs are sent at once. */
    public UUID found(Me me, OwnDetails said) {
        room.requireOpen();
        reads.first(Turn.class, TURN, Map.of("person", me.person()));
        Optional<Library> before = libraries.findByOwnerId(me.person());
        if (before.isPresent()) {
            return before.get().getId();
        }
        Library library = libraries.saveAndFlush(Library.of(me.person(), said.told()));
        doors.save(new HomeDoor(library.getId(), said.contact(), said.home()));
        return library.getId();
    }

    /**
     * Writes it anew; loans that are promised keep the times they were promised for.
     *
     * @param version the state of it the person was looking at
     */
    public void edit(Me me, int version, OwnDetails said) {
        Library library = libraries.findByOwnerId(me.person()).orElseThrow(Refusals.NotFound::new);
        if (library.version() != version) {
            throw new Refusals.Conflict("sharing.library.stale");
        }
        library.edit(said.told());
        UUID id = library.getId();
        doors.findByLibraryId(id)
                .ifPresentOrElse(
                        door -> door.move(said.contact(), said.home()),
                        () -> doors.save(new HomeDoor(id, said.contact(), said.home())));
        tellChanged(id);
    }

    /** Takes down all that somebody lends who leaves: their door first of all. */
    public void end(UUID library) {
        doors.findByLibraryId(library).ifPresent(doors::delete);
        libraries.findById(library).orElseThrow(Refusals.NotFound::new).open(false);
        models.findByLibraryId(library).forEach(ItemModel::forget);
        tellChanged(library);
    }

    private void tellChanged(UUID library) {
        models.findByLibraryId(library).forEach(model -> events.publishEvent(ModelChanged.of(model.getId())));
    }
}
